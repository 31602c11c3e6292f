import { newestFirst } from './days.ts';
import type { EntryChange, NoHistory, SiteHistory } from './history.ts';

/** The part of a page that shows its history. */
export const historySection = { id: 'history', title: 'What changed' } as const;

/** What one commit did to an entry of a page. */
export interface TimelineEvent extends EntryChange {
  /** Which entry, where a page shows several. */
  subject?: string | undefined;
}

/** What happened to what a page shows, newest first, or why that cannot be told. */
export type Timeline = { events: readonly TimelineEvent[] } | { unavailable: NoHistory };

/** An entry of a page. */
export interface TimelineEntry {
  /** Path in the content folder. */
  file: string;
  /** What it is called, where a page shows several. */
  subject?: string | undefined;
}

/** The history of the entries a page shows. Of several, those outside the repository are left out while one has a history. */
export function toTimeline({ unavailable, byFile }: SiteHistory, entries: readonly TimelineEntry[]): Timeline {
  if (unavailable) return { unavailable };
  const events = entries.flatMap(({ file, subject }) => (byFile.get(file)?.entries ?? []).map((one) => ({ ...one, subject })));
  if (events.length === 0) return { unavailable: 'not-committed' };
  return { events: events.sort(newestFirst) };
}

/** Why a page shows no history, in a sentence. */
export const noHistoryWords: Record<NoHistory, string> = {
  'no-repository': 'No history is available: the content of this site is not in a git repository where the site was built.',
  shallow: 'No history is available: the site was built from a copy of its repository that leaves out older commits.',
  'not-committed': 'No history is available yet: what this page shows is not committed to the repository of the site.',
};
