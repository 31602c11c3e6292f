import type { JobPay } from '../schemas/pay.ts';
import type { BoardSystem, EmploymentType, Workplace } from '../schemas/vocabulary.ts';

/** A location in the words of the board. Empty texts are absent. */
export interface BoardLocation {
  /** What candidates read, for example "New York, NY (HQ)". */
  name: string;
  city?: string | undefined;
  region?: string | undefined;
  /** A country's name or code. */
  country?: string | undefined;
}

/** A listed vacancy of a job board, the same for every system. What the board does not say is absent. */
export interface BoardPosting {
  id: string;
  /** Name of the board, as its addresses have it. */
  board: string;
  title: string;
  team?: string | undefined;
  /** The first is the main one. */
  locations: BoardLocation[];
  workplace?: Workplace | undefined;
  employmentType?: EmploymentType | undefined;
  /** A day, `2026-11-21`. */
  datePosted: string;
  /** Absent when the board states no pay, or asks not to show it. */
  pay?: JobPay | undefined;
  /** Address of the posting on its board. */
  url: string;
  applyUrl: string;
  /** HTML, not yet sanitised. */
  description: string;
}

/** A posting that was not imported, and why. */
export interface SkippedPosting {
  title: string;
  reason: string;
}

/** A job board after reading. */
export interface Board {
  system: BoardSystem;
  /** Undefined when the board lists nothing, since then nothing tells its name. */
  name?: string | undefined;
  /** Address of the board for people. */
  url?: string | undefined;
  postings: BoardPosting[];
  /** Postings of the response that cannot be read. */
  skipped: SkippedPosting[];
  /** Their ids, as far as they have one: they are on the board still. */
  unreadable: string[];
  /** What a person should know, one sentence each. */
  notes: string[];
}
