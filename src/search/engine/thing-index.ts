import type { Thing, ThingTable } from '../thing-table.ts';
import { TextIndex, type TextQuery } from './text-index.ts';

const nameWeight = 8;
const aboutWeight = 1;

/** Finds roles, companies, skills, places and articles by their words. */
export class ThingIndex {
  readonly words: TextIndex;
  readonly #things: readonly Thing[];

  constructor({ things }: ThingTable) {
    this.#things = things;
    const rowsOf = (value: number) => [value];
    this.words = new TextIndex(
      [
        { weight: nameWeight, texts: things.map(({ name, also = [] }) => [name, ...also]), rowsOf },
        { weight: aboutWeight, texts: things.map(({ about }) => [about]), rowsOf, prose: true },
      ],
      things.length,
    );
  }

  /**
   * The things that have all words of a query, those that are called so before those that are only described so; then those with
   * most open vacancies.
   * @param inFullText positions of things in whose text Pagefind found the query; those come last.
   */
  find({ words }: TextQuery, inFullText: ReadonlySet<number> = new Set()): Thing[] {
    if (words.length === 0) return [];
    const scores = this.words.score(words);
    const found = this.#things.map((thing, at) => ({ thing, at, score: scores[at]! }));
    return found
      .filter(({ at, score }) => score > 0 || inFullText.has(at))
      .sort((a, b) => b.score - a.score || (b.thing.open ?? 0) - (a.thing.open ?? 0) || a.at - b.at)
      .map(({ thing }) => thing);
  }
}
