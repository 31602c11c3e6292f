import { coverageOf, fromSkillLines, type AskedSkill, type Coverage } from '../../domain/coverage.ts';
import { button, element } from './element.ts';
import { KeptSkills } from './kept-skills.ts';
import { keptPanel } from './kept-panel.ts';

const kept = new KeptSkills();

const groups = { covered: 'Covered', missing: 'Missing', nice: 'Nice to have' } as const satisfies Record<keyof Coverage, string>;

/** How a page speaks of what asks for the skills. */
const kinds = {
  role: { level: 'h3', title: 'What you have', asker: 'this role' },
  next: { level: 'h3', title: 'What you have for the next role', asker: 'the next role' },
  vacancy: { level: 'h2', title: 'What you have', asker: 'this vacancy' },
} as const;

const hint =
  'Asked for: hard skills at the proficiency “working” or above. Nice to have: those at “awareness”. ' +
  'A tick does not say how well you know a skill.';

/** What a role or vacancy asks for beside what the reader has. Each skill is a button that says “I have this”. */
class MySkills extends HTMLElement {
  connectedCallback(): void {
    if (!this.hidden) return;
    const { kind, title, core, nice } = this.dataset;
    const words = kinds[kind as keyof typeof kinds];
    const asked = [...fromSkillLines(core, 'core'), ...fromSkillLines(nice, 'nice')];
    const summary = element('p', { role: 'status' });
    const items = new Map(asked.map((skill) => [skill, toItem(skill)]));
    const rows = Object.entries(groups).map(([group, label]) => {
      const list = element('ul');
      return { group: group as keyof Coverage, list, row: element('div', {}, element('dt', {}, label), element('dd', {}, list)) };
    });
    this.append(
      element(words.level, {}, title ? `${words.title}, ${title}` : words.title),
      summary,
      element('dl', {}, ...rows.map(({ row }) => row)),
    );
    if (kind === 'role') this.append(element('p', { className: 'hint' }, hint));
    if (kind !== 'next') this.append(keptPanel(kept));

    const show = (): void => {
      const have = kept.skills;
      const coverage = coverageOf(asked, new Set(have.keys()));
      const focused = document.activeElement;
      for (const { group, list, row } of rows) {
        list.replaceChildren(...coverage[group].map((skill) => items.get(skill)!));
        row.hidden = coverage[group].length === 0;
      }
      for (const [{ id }, item] of items) item.firstElementChild!.ariaPressed = String(have.has(id));
      // A button that moved to another list has lost the focus.
      if (focused instanceof HTMLElement && this.contains(focused)) focused.focus();
      const said = sentence(asked, coverage, words.asker);
      if (summary.textContent !== said) summary.textContent = said;
    };
    kept.watch(show);
    show();
    this.hidden = false;
  }
}

function toItem({ id, name, need }: AskedSkill): HTMLLIElement {
  const tick = button(`tag ${need}`, name, () => kept.toggle(id, name));
  if (need === 'nice') tick.append(element('span', {}, ' (nice to have)'));
  return element('li', {}, tick);
}

/** `You have 7 of 12 skills this role asks for, and 1 of 2 that are nice to have.` */
function sentence(asked: readonly AskedSkill[], { covered }: Coverage, asker: string): string {
  const [core, nice] = (['core', 'nice'] as const).map((need) => {
    const of = asked.filter((skill) => skill.need === need).length;
    return of > 0 && `${covered.filter((skill) => skill.need === need).length} of ${of}`;
  });
  const parts = [core && `${core} skills ${asker} asks for`, nice && `${nice} that are nice to have`];
  const forgotten = kept.isKept ? '' : ' Your browser keeps nothing: this page forgets it.';
  return `You have ${parts.filter(Boolean).join(', and ')}.${forgotten}`;
}

customElements.define('my-skills', MySkills);
