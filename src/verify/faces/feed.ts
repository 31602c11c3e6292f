import { isObject, type Json, type JsonObject } from '../page/json-ld.ts';
import { childOf, readXml, textOf, type XmlElement } from './xml.ts';

/** The formats of feeds, by the ending of their files. */
export const feedFormats = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** One thing a feed tells of; what it lacks is undefined. */
export interface FeedItem {
  id: string | undefined;
  link: string | undefined;
  title: string | undefined;
  html: string | undefined;
  /** As written. */
  published: string | undefined;
  updated?: string | undefined;
}

/** A feed in one form for all formats. */
export interface Feed {
  format: FeedFormat;
  title: string | undefined;
  /** Address of the page it stands beside. */
  page: string | undefined;
  /** Its own address. */
  self: string | undefined;
  /** When it last changed, as written; only Atom demands it. */
  updated: string | undefined;
  items: FeedItem[];
  /** Elements of the feed itself that the format demands and that are not there. */
  missing: string[];
}

/** Reads a feed; an error says why it cannot be read. */
export function readFeed(source: string, format: FeedFormat): Feed | { error: string } {
  if (format === 'json') return readJsonFeed(source);
  const xml = readXml(source);
  if ('error' in xml) return xml;
  return format === 'rss' ? readRss(xml.root) : readAtom(xml.root);
}

/** @see https://www.rssboard.org/rss-specification */
function readRss(root: XmlElement): Feed | { error: string } {
  const channel = childOf(root, 'channel');
  if (root.name !== 'rss' || root.attributes.version !== '2.0' || !channel) return { error: 'it is no RSS 2.0' };
  return {
    format: 'rss',
    title: textOf(channel, 'title'),
    page: textOf(channel, 'link'),
    self: channel.children.find(({ name, attributes }) => name === 'atom:link' && attributes.rel === 'self')?.attributes.href,
    updated: textOf(channel, 'lastBuildDate'),
    missing: ['title', 'link', 'description'].filter((name) => textOf(channel, name) === undefined),
    items: named(channel, 'item').map((item) => ({
      id: textOf(item, 'guid'),
      link: textOf(item, 'link'),
      title: textOf(item, 'title'),
      html: textOf(item, 'description'),
      published: textOf(item, 'pubDate'),
    })),
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc4287 */
function readAtom(root: XmlElement): Feed | { error: string } {
  if (root.name !== 'feed' || root.attributes.xmlns !== 'http://www.w3.org/2005/Atom') return { error: 'it is no Atom feed' };
  const linkOf = (element: XmlElement, wanted: string) =>
    named(element, 'link').find(({ attributes }) => (attributes.rel ?? 'alternate') === wanted)?.attributes.href;
  const entries = named(root, 'entry');
  const hasAuthor = [root, ...(entries.length > 0 && !childOf(root, 'author') ? entries : [])].some(
    (element) => childOf(element, 'author') !== undefined,
  );
  return {
    format: 'atom',
    title: textOf(root, 'title'),
    page: linkOf(root, 'alternate'),
    self: linkOf(root, 'self'),
    updated: textOf(root, 'updated'),
    missing: [...['id', 'title', 'updated'].filter((name) => textOf(root, name) === undefined), ...(hasAuthor ? [] : ['author'])],
    items: entries.map((entry) => ({
      id: textOf(entry, 'id'),
      link: linkOf(entry, 'alternate'),
      title: textOf(entry, 'title'),
      html: textOf(entry, 'content'),
      published: textOf(entry, 'published'),
      updated: textOf(entry, 'updated'),
    })),
  };
}

/** @see https://www.jsonfeed.org/version/1.1/ */
function readJsonFeed(source: string): Feed | { error: string } {
  let feed: Json;
  try {
    feed = JSON.parse(source) as Json;
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
  if (!isObject(feed) || feed.version !== 'https://jsonfeed.org/version/1.1') return { error: 'it is no JSON Feed 1.1' };
  const { items } = feed;
  const of = (thing: JsonObject, name: string) => (typeof thing[name] === 'string' && thing[name] !== '' ? thing[name] : undefined);
  return {
    format: 'json',
    title: of(feed, 'title'),
    page: of(feed, 'home_page_url'),
    self: of(feed, 'feed_url'),
    updated: undefined,
    missing: [...(of(feed, 'title') ? [] : ['title']), ...(Array.isArray(items) ? [] : ['items'])],
    items: (Array.isArray(items) ? items : []).filter(isObject).map((item) => ({
      id: of(item, 'id'),
      link: of(item, 'url'),
      title: of(item, 'title'),
      html: of(item, 'content_html'),
      published: of(item, 'date_published'),
      updated: of(item, 'date_modified'),
    })),
  };
}

function named({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => child.name === name);
}

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const dayOfRss = new RegExp(
  `^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\\d{1,2} (?:${months}) \\d{4} \\d\\d:\\d\\d(?::\\d\\d)? (?:GMT|UT|[+-]\\d{4})$`,
);
const momentOfOthers = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** A moment as the format writes it (RFC 822 in RSS, RFC 3339 in the others) in milliseconds; undefined when it is none. */
export function feedMoment(text: string, format: FeedFormat): number | undefined {
  const moment = (format === 'rss' ? dayOfRss : momentOfOthers).test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(moment) ? undefined : moment;
}
