import type { FactChange } from './fact-changes.ts';

/** A commit of the content, as far as pages show it. */
export interface Commit {
  /** Full id. */
  sha: string;
  /** The committer's day, `2026-11-22`. */
  day: string;
  /** The same moment with its offset, `2026-11-22T09:00:00+01:00`. */
  time: string;
}

/** What one commit did to one entry. */
export interface EntryChange {
  commit: Commit;
  /**
   * The day readers saw it: that of the commit, but for a vacancy that was committed ahead the day it was posted. Entries of a history
   * never rise with it from one to the next, unless a committer's clock was wrong.
   */
  day: string;
  /** At least one. */
  changes: readonly FactChange[];
}

/** What happened to one vacancy, role guide or pay benchmark since it was published. */
export interface EntryHistory {
  collection: TrackedCollection;
  /** Id of the entry today, or the last one it had. */
  id: string;
  /** What the entry was last called in the history; its id where the title could not be read. */
  title: string;
  /** True when the entry is in the content folder no longer. */
  removed: boolean;
  /** Newest first; the last one is the publication. A vacancy that is still to be posted has a day to come: no page speaks of it. */
  entries: readonly EntryChange[];
  /** How often a closed vacancy was opened again. */
  reopenings: number;
  /** The `datePosted` a vacancy was first published with. */
  firstDatePosted?: string | undefined;
}

/** Collections whose changes are shown. */
export const trackedCollections = ['jobs', 'roles', 'pay'] as const;
export type TrackedCollection = (typeof trackedCollections)[number];

/** Why a history cannot be told. */
export type NoHistory = 'no-repository' | 'shallow' | 'not-committed';

/** The history of a content folder, from one pass over its commits. */
export interface SiteHistory {
  /** Why there is none at all. */
  unavailable?: NoHistory | undefined;
  /**
   * The history of every tracked file by its path in the content folder, removed ones by the last path they had. Where another entry has
   * that path today, the id of the commit that removed it follows the path.
   */
  byFile: ReadonlyMap<string, EntryHistory>;
  /** The day each content file was last committed, by its path in the content folder. */
  lastCommitted: ReadonlyMap<string, string>;
}
