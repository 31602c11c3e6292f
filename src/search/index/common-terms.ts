import { absenceOf } from '../full-text-terms.ts';
import type { FullTextRecord } from './full-text-record.ts';

/** Records that decide what is common; with fewer, nothing is slow. */
const sample = 500;

/**
 * Turns words that more than half of the records have round: the index says where they are absent. Pagefind compares each record that
 * it finds with each other one, so that at 10,000 records a search for "and" would take a second, and one for its absence takes none.
 * @returns the words, and the records as the index has them, in their order.
 */
export function markCommon(records: Iterable<FullTextRecord>): { common: string[]; records: Iterable<FullTextRecord> } {
  const all = records[Symbol.iterator]();
  const first: FullTextRecord[] = [];
  while (first.length < sample) {
    const { done, value } = all.next();
    if (done) return { common: [], records: first };
    first.push(value);
  }
  const common = commonTerms(first);
  return {
    common,
    records: (function* () {
      for (const record of first) yield marked(record, common);
      for (let { done, value } = all.next(); !done; { done, value } = all.next()) yield marked(value as FullTextRecord, common);
    })(),
  };
}

function commonTerms(records: readonly FullTextRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { terms } of records) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].flatMap(([term, count]) => (count > records.length / 2 ? [term] : [])).sort();
}

function marked(record: FullTextRecord, common: readonly string[]): FullTextRecord {
  const terms = new Set(record.terms);
  for (const term of common) if (!terms.delete(term)) terms.add(absenceOf(term));
  return { ...record, terms };
}
