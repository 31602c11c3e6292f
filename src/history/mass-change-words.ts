import { count, listWords } from '../domain/words.ts';
import { trackedCollections, type TrackedCollection } from './history.ts';
import type { ChangedEntry, MassChange } from './site-changes.ts';

/** What an entry that changed is, in words. */
export const kindWords: Record<TrackedCollection, { one: string; many: string }> = {
  jobs: { one: 'Vacancy', many: 'Vacancies' },
  roles: { one: 'Role guide', many: 'Role guides' },
  pay: { one: 'Pay benchmark', many: 'Pay benchmarks' },
};

/** `Published 61 vacancies and 14 role guides`: what a commit did to many entries at once. */
export function massChangeWords(mass: MassChange, entries: readonly ChangedEntry[], locale: string): string {
  const counts = trackedCollections.flatMap((collection) => {
    const number = entries.filter((entry) => entry.collection === collection).length;
    const { one, many } = kindWords[collection];
    return number === 0 ? [] : [count(number, one.toLowerCase(), many.toLowerCase())];
  });
  return `${mass === 'published' ? 'Published' : 'Removed'} ${listWords(counts, locale)}`;
}
