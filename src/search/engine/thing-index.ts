import type { Thing, ThingGroup, ThingTable } from '../thing-table.ts';
import { createTextIndex, type TextIndex, type TextQuery } from './text-index.ts';

const nameWeight = 8;
const aboutWeight = 1;

/** Finds roles, companies, skills, places and articles by their words. */
export interface ThingIndex {
  groups: readonly ThingGroup[];
  words: TextIndex;
  /**
   * The things that have all words of a query, those that are called so before those that are only described so; then those with
   * most open vacancies.
   * @param inFullText positions of things in whose text Pagefind found the query; those come last.
   */
  find(query: TextQuery, inFullText?: ReadonlySet<number>): Thing[];
}

/** Makes an index of the things of a site. */
export function createThingIndex({ groups, things }: ThingTable): ThingIndex {
  const rowsOf = (value: number) => [value];
  const index = createTextIndex(
    [
      { weight: nameWeight, texts: things.map(({ name, also = [] }) => [name, ...also]), rowsOf },
      { weight: aboutWeight, texts: things.map(({ about }) => [about]), rowsOf, prose: true },
    ],
    things.length,
  );
  return {
    groups,
    words: index,
    find({ words }, inFullText) {
      if (words.length === 0) return [];
      const scores = index.score(words);
      return [...things.keys()]
        .filter((at) => scores[at]! > 0 || inFullText?.has(at))
        .sort((a, b) => scores[b]! - scores[a]! || (things[b]!.open ?? 0) - (things[a]!.open ?? 0) || a - b)
        .map((at) => things[at]!);
    },
  };
}
