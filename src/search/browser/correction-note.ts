import type { TextQuery } from '../engine/text-index.ts';
import { element } from './element.ts';

/**
 * That a text was corrected, and a link to what the text finds as it was typed; nothing when it was not corrected.
 * @param addressOf gives the address of a search for a text that is not to be corrected.
 * @param mentions that some pages have in their text what was typed, for example `3 pages mention it`; empty where that is not known.
 */
export function correctionNote({ text, typed }: TextQuery, addressOf: (typed: string) => string, mentions = ''): (Node | string)[] {
  if (typed === undefined) return [];
  return [
    'Showing results for ',
    element('strong', {}, text),
    '. ',
    element('a', { href: addressOf(typed) }, `Search instead for ${typed}`),
    mentions ? ` (${mentions}).` : '.',
  ];
}
