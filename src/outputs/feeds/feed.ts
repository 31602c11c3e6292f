import type { SiteGraph } from '../../content/graph.ts';
import type { FeedFormat } from '../../domain/feed-formats.ts';
import { feedPath } from '../../domain/paths.ts';
import { absolute } from '../published/references.ts';

/** A feed tells of the newest things only. */
export const mostFeedItems = 100;

/** One thing a feed tells of. */
export interface FeedItem {
  /** An address nothing else has, the same in every build: readers know by it what they have shown. It need not lead anywhere. */
  id: string;
  /** Full address of what the item speaks of. */
  link: string;
  title: string;
  /** What it says, as HTML without scripts or styles. */
  html: string;
  /** When it was published. */
  date: Date;
  /** When it last changed; absent when it has not changed since. */
  updated?: Date;
  /** What kind of thing it speaks of, in words. */
  kind: string;
}

/** A feed before it has a format. */
export interface FeedContent {
  title: string;
  description: string;
  /** Full address of the page that shows the same. */
  page: string;
  /** Full address of the feed in each format. */
  addresses: Readonly<Record<FeedFormat, string>>;
  /** Language of the texts (BCP 47). */
  language: string;
  author: { name: string; url?: string | undefined };
  /** Newest first. */
  items: readonly FeedItem[];
}

/** Full address of a page's feed in each format. */
export function feedAddresses(page: string, graph: Pick<SiteGraph, 'site'>): Record<FeedFormat, string> {
  const addressOf = (format: FeedFormat) => absolute(feedPath(page, format), graph);
  return { rss: addressOf('rss'), atom: addressOf('atom'), json: addressOf('json') };
}
