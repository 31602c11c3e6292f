import { facetNames, type FacetName } from '../../src/search/facet-table.ts';
import type { SearchRecord } from './record.ts';

/** A choice of one value of a facet. */
export interface Choice {
  facet: FacetName;
  id: string;
}

/** What an engine is asked: a text, or values that must all be met, with the counts of all facets where it can count. */
export type Question = { text: string } | { chosen: Choice[] };

/** A skill with one letter left out. */
export const typo = 'kuberntes';

/** The first question after loading. */
export const firstQuestion: Question = { text: 'kafka' };

/** Texts of all kinds: skills, other names of skills, signs, levels, places, accents, beginnings of words, several words. */
const texts = [
  'kafka',
  'kubernetes',
  'python',
  'c++',
  'c#',
  'node.js',
  '.net',
  'postgres',
  'golang',
  'senior',
  'eng',
  'data',
  'madrid',
  'zürich',
  'remote spain',
  'python barcelona',
  'senior data engineer',
  'backend berlin kotlin',
  'part-time frontend react',
];

/** Twenty texts; the last is the name of a company of the records. */
export function textQuestions(records: readonly SearchRecord[]): Question[] {
  return [...texts, companyOf(records[0]!)].map((text) => ({ text }));
}

/** Words that stand as they are in some records: of a skill, of a company and of a title. */
export function plainWords(records: readonly SearchRecord[]): string[] {
  return ['kafka', companyOf(records[0]!).split(' ')[0]!, 'marketplace'];
}

function companyOf({ label }: SearchRecord): string {
  return label.slice(label.indexOf(' · ') + ' · '.length);
}

/** The two most frequent values of each facet alone, and four of them with a value of another facet. */
export function facetQuestions(records: readonly SearchRecord[]): Question[] {
  const frequent = facetNames.map((facet) => mostFrequent(records, facet));
  const pairs = [0, 1, 2, 3].map((at) => [frequent[at]![0]!, frequent[at + 4]![0]!]);
  return [...frequent.flatMap((two) => two.map((choice) => [choice])), ...pairs].map((chosen) => ({ chosen }));
}

function mostFrequent(records: readonly SearchRecord[], facet: FacetName): Choice[] {
  const counts = new Map<string, number>();
  for (const { facets } of records) for (const id of facets[facet]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([id]) => id);
  return ids.slice(0, 2).map((id) => ({ facet, id }));
}
