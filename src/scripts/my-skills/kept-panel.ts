import { button, element } from './element.ts';
import { toSkillsFile, type KeptSkills } from './kept-skills.ts';

/** All that is ticked, on any page: to look through, to take away as a file, and to clear. */
export function keptPanel(kept: KeptSkills): HTMLElement {
  const summary = element('summary');
  const list = element('ul');
  const told = element('p', { role: 'status' });
  let isSure = false;
  const ask = (sure: boolean, words = ''): void => {
    isSure = sure;
    told.textContent = words;
  };

  const takeAway = button('link-button', 'Export', () => save(toSkillsFile(kept.skills)));
  const clear = button('link-button', 'Clear', ({ detail }) => {
    // The second press of a double click is no second thought.
    if (detail > 1) return;
    if (!isSure) return ask(true, `Press Clear again to forget all ${kept.skills.size}.`);
    kept.clear();
    ask(false, 'All are forgotten.');
  });
  clear.onblur = () => isSure && ask(false);

  const show = (): void => {
    const { skills } = kept;
    const hadFocus = panel.contains(document.activeElement);
    summary.textContent = `My skills (${skills.size})`;
    list.replaceChildren(
      ...[...skills].map(([id, name]) => {
        const remove = button('tag', name, () => kept.toggle(id, name));
        remove.ariaLabel = `Remove ${name}`;
        return element('li', {}, remove);
      }),
    );
    ask(false);
    takeAway.hidden = clear.hidden = skills.size === 0;
    if (hadFocus) summary.focus();
  };
  const panel = element(
    'details',
    {},
    summary,
    list,
    element('p', { className: 'hint' }, 'Kept in this browser only.'),
    element('p', {}, takeAway, ' ', clear),
    told,
  );
  kept.watch(show);
  show();
  return panel;
}

function save(text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  element('a', { href, download: 'my-skills.json' }).click();
  // The browser takes the file over after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
