import type MiniSearch from 'minisearch';
import type { Options } from 'minisearch';
import type { SearchRecord } from './record.ts';

/** What a hit of MiniSearch carries. */
export type StoredRecord = Pick<SearchRecord, 'path' | 'label' | 'facets'>;

/** Gives MiniSearch all records; their positions are their ids. */
export function fillMiniSearch(index: MiniSearch, records: readonly SearchRecord[]): void {
  index.addAll(records.map((record, id) => ({ id, ...record })));
}

/** As its documentation advises for search that forgives slips: beginnings of words, and a fifth of a word may be wrong. */
export const miniSearchOptions: Options = {
  fields: ['text'],
  storeFields: ['path', 'label', 'facets'] satisfies (keyof StoredRecord)[],
  searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0.2 },
};
