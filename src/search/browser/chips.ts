import type { Finder } from '../engine/finder.ts';
import { constraintsOf, type Constraint, type Selection } from '../engine/selection.ts';
import { wordsOf } from './constraint-words.ts';
import { element } from './element.ts';
import type { FinderParts } from './finder-parts.ts';

/**
 * What is chosen, each with a button that takes it away. The text is not among them: it stands in its own box.
 * @param remove is done when the page shows what is left.
 */
export function createChips(
  { chosen, chips, status }: FinderParts,
  remove: (constraint: Constraint) => Promise<void>,
): (finder: Finder, selection: Selection) => void {
  let shown = '';

  const toChip = (words: string, at: number, constraint: Constraint) => {
    const button = element('button', { type: 'button', class: 'tag chip' }, element('span', { class: 'sr-only' }, 'Remove '), words);
    button.addEventListener('click', async () => {
      await remove(constraint);
      const buttons = chips.querySelectorAll('button');
      (buttons[at] ?? buttons[at - 1] ?? status).focus();
    });
    return element('li', {}, button);
  };

  return (finder, selection) => {
    const constraints = constraintsOf(selection).filter(([name]) => name !== 'q');
    const words = constraints.map((constraint) => wordsOf(finder, constraint, selection));
    const now = words.join('\n');
    if (now === shown) return;
    shown = now;
    chips.replaceChildren(...constraints.map((constraint, at) => toChip(words[at]!, at, constraint)));
    chosen.hidden = words.length === 0;
  };
}
