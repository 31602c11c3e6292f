import { count } from '../../domain/words.ts';
import type { TextQuery } from '../engine/text-index.ts';
import { element } from './element.ts';
import { searchAddress } from './site-search.ts';

/**
 * That a text was corrected, and a link to what the text finds as it was typed; nothing when it was not corrected.
 * @param mentions how many pages have in their text what was typed, where that is known.
 */
export function correctionNote({ text, typed }: TextQuery, mentions = 0): (Node | string)[] {
  if (typed === undefined) return [];
  return [
    'Showing results for ',
    element('strong', {}, text),
    '. ',
    element('a', { href: searchAddress(typed, true) }, `Search instead for ${typed}`),
    mentions > 0 ? ` (${count(mentions, 'page mentions', 'pages mention')} it).` : '.',
  ];
}
