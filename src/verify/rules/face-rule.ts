import type { EntryFacts } from '../content/entry-facts.ts';
import type { Feed, FeedFormat } from '../faces/feed.ts';
import type { JobFeedResult } from '../faces/job-feed.ts';
import type { JsonObject } from '../page/json-ld.ts';
import type { SiteReport } from './rule.ts';

/** The feeds beside a page, in every format. */
export interface FeedsFace {
  kind: 'feeds';
  /** Path of the page. */
  page: string;
  feeds: { path: string; format: FeedFormat; feed: Feed | { error: string } }[];
  /** Vacancies it must hold, newest first; undefined where no content is at hand, and for what is no feed of vacancies. */
  expected: readonly string[] | undefined;
}

/** A feed for a job board. */
export interface JobFeedFace {
  kind: 'job feed';
  path: string;
  feed: JobFeedResult;
}

/** A list of the API, page by page; what is no object of JSON is undefined. */
export interface ApiListFace {
  kind: 'API list';
  /** Name of the list, for example `jobs`. */
  list: string;
  pages: { path: string; value: JsonObject | undefined }[];
}

/** Files that are checked together, read once. */
export type Face = FeedsFace | JobFeedFace | ApiListFace;

/** What the pages say of a vacancy. */
export interface Standing {
  open: boolean;
  /** Characters of the description of its `JobPosting`; undefined without one. */
  postingText: number | undefined;
}

/** What rules of faces know beside them. */
export interface FaceContext {
  origin: string;
  now: number;
  hasFile(file: string): boolean;
  /** Every vacancy that has a page, by its path. */
  standing: ReadonlyMap<string, Standing>;
  /** Pages of entries, by what their path begins with: `roles`, `companies`, … */
  entryPages: ReadonlyMap<string, readonly string[]>;
  /** Facts of every entry by the path of its page; undefined where no content is at hand. */
  facts: ReadonlyMap<string, EntryFacts> | undefined;
}

/** One check of what programs are given beside the pages. */
export interface FaceRule {
  id: string;
  demands: string;
  /** What is wrong; undefined when the rule does not concern the face. */
  check(face: Face, context: FaceContext): SiteReport | undefined;
}
