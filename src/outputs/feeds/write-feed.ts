import { Feed } from 'feed';
import type { FeedFormat } from '../../domain/feed-formats.ts';
import { withoutControls } from '../xml-text.ts';
import { toItemText } from './feed-item-text.ts';
import type { FeedContent } from './feed.ts';

/**
 * A feed as RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. The same content gives the same bytes: the feed's own date is that of its
 * newest item. Without items it is the beginning of 1970, because Atom demands a date and there is none.
 */
export function toFeed(content: FeedContent, format: FeedFormat): string {
  const items = content.items.map((item) => toItemText(item, format));
  switch (format) {
    case 'rss':
      return withItems(frameOf(content).rss2(), '</channel>', items);
    case 'atom':
      return withItems(frameOf(content).atom1(), '</feed>', items);
    case 'json':
      return toJsonFeed(content, items);
  }
}

/** The feed without its items, which stand before the end of an element. */
function withItems(frame: string, end: string, items: readonly string[]): string {
  const at = frame.lastIndexOf(end);
  return `${frame.slice(0, at).trimEnd()}\n${items.join('')}${frame.slice(at)}\n`;
}

function frameOf({ title, description, page, addresses, language, author, items }: FeedContent): Feed {
  return new Feed({
    id: page,
    title: inFrame(title),
    description: inFrame(description),
    link: page,
    language,
    updated: newest(items),
    generator: false,
    feedLinks: addresses,
    author: { name: inFrame(author.name), ...(author.url !== undefined && { link: author.url }) },
  });
}

/** The package takes `&amp;` for an ampersand that is already escaped. */
function inFrame(text: string): string {
  return withoutControls(text).replaceAll('&amp;', '&amp;amp;');
}

function newest(items: FeedContent['items']): Date {
  return new Date(items.reduce((latest, { date, updated = date }) => Math.max(latest, updated.getTime()), 0));
}

/** By hand: the package writes version 1 of the format, in which the language and the authors have no place. */
function toJsonFeed({ title, description, page, addresses, language, author }: FeedContent, items: readonly string[]): string {
  const frame = {
    version: 'https://jsonfeed.org/version/1.1',
    title: withoutControls(title),
    description: withoutControls(description),
    home_page_url: page,
    feed_url: addresses.json,
    language,
    authors: [{ name: withoutControls(author.name), url: author.url }],
  };
  return `${JSON.stringify(frame, null, 2).slice(0, -2)},\n  "items": [\n${items.join(',\n')}\n  ]\n}\n`;
}
