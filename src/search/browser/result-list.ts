import { count } from '../../domain/words.ts';
import type { Finder, Found } from '../engine/finder.ts';
import { hiddenMatches } from '../engine/hidden-matches.ts';
import { toListedRow } from '../engine/listed-row.ts';
import type { Selection } from '../engine/selection.ts';
import { say, type FinderParts } from './finder-parts.ts';
import type { FullTextHits } from './full-text.ts';
import { toCard } from './result-card.ts';

/** What the list is to show. */
export interface Results {
  finder: Finder;
  selection: Selection;
  found: Found;
  /** The first row to show, and the one after the last, as positions in those found. */
  from: number;
  to: number;
  texts: FullTextHits | undefined;
}

/** No more cards than this are kept. */
const mostKept = 600;

/** The list of results: those found by what the table holds, and below them those that only mention the text. */
export function createResultList({ card, list, inText, inTextList, inTextWords }: FinderParts): (results: Results) => void {
  /** What the cards speak of. Unknown while the list is the page's own. */
  let context: string | undefined;
  let shown = new Map<HTMLElement, readonly number[]>();
  /** Cards that were made for this context, by row: most of them come back with the next click. */
  const kept = new Map<number, HTMLElement>();

  /** What is there and stays true is not touched. */
  const fill = (into: HTMLElement, rows: readonly number[], toItem: (row: number) => HTMLElement) => {
    const before = shown.get(into);
    const stays = before?.every((row, at) => row === rows[at]);
    const items = rows.slice(stays ? before!.length : 0).map(toItem);
    if (stays) into.append(...items);
    else into.replaceChildren(...items);
    shown.set(into, rows);
  };

  return ({ finder, selection, found, from, to, texts }) => {
    const { rows, inTable, query } = found;
    const { table } = finder;
    const now = JSON.stringify([query.text, selection.payFloor, selection.currency, from]);
    if (now !== context) shown = new Map();
    if (now !== context || kept.size > mostKept) kept.clear();
    context = now;

    const makeItem = (row: number, isInText: boolean) => {
      const vacancy = toListedRow(finder, row);
      const isUnknown = selection.payFloor && !finder.isPayComparable(row, selection);
      return toCard(card, vacancy, {
        locale: table.locale,
        words: query.words,
        matches: isInText ? [] : hiddenMatches(table, row, vacancy, query.words),
        payUnknown: isUnknown ? (vacancy.payStated ? 'Pay cannot be compared' : 'Pay unknown') : undefined,
        excerpt: isInText ? texts?.excerptOf(row).catch(() => []) : undefined,
      });
    };
    const toItem = (row: number, isInText: boolean) => {
      const item = kept.get(row) ?? makeItem(row, isInText);
      kept.set(row, item);
      return item;
    };
    fill(list, rows.slice(from, Math.min(to, inTable)), (row) => toItem(row, false));
    fill(inTextList, rows.slice(Math.max(from, inTable), to), (row) => toItem(row, true));
    const mentions = rows.length - inTable;
    const more = inTable > 0 ? 'more ' : '';
    say(inTextWords, `${count(mentions, `${more}mentions`, `${more}mention`)} it in the text`);
    inText.hidden = to <= inTable || mentions === 0;
  };
}
