import { count } from '../../domain/words.ts';
import type { Finder } from '../engine/finder.ts';
import { relaxationsOf } from '../engine/relaxations.ts';
import type { Selection } from '../engine/selection.ts';
import { wordsOf } from './constraint-words.ts';
import { element } from './element.ts';
import { addressOf } from './finder-address.ts';

/** `1 vacancy`, `132 vacancies`. */
export const vacancies = (number: number): string => count(number, 'vacancy', 'vacancies');

/**
 * For nothing found: links to selections that ask for less.
 * @param inFullText rows in whose text the query was found.
 */
export function relaxationLinks(finder: Finder, selection: Selection, inFullText: ReadonlySet<number> | undefined): HTMLElement[] {
  return relaxationsOf(finder, selection, inFullText).map(({ without, selection: relaxed, count: found }) => {
    const left = without
      .map((constraint) => wordsOf(finder, constraint, selection))
      .map((words) => (words.startsWith('“') ? words : `“${words}”`));
    return element('li', {}, element('a', { href: addressOf(relaxed) }, `Without ${left.join(' and ')}`), `: ${vacancies(found)}`);
  });
}
