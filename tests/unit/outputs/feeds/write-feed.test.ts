import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { feedFormatNames } from '../../../../src/domain/feed-formats.ts';
import type { FeedContent } from '../../../../src/outputs/feeds/feed.ts';
import { toFeed } from '../../../../src/outputs/feeds/write-feed.ts';

const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false, processEntities: true });

/** A feed with one item, whose texts are all the same. */
const feedOf = (text: string): FeedContent => ({
  title: text,
  description: text,
  page: 'https://jobs.example/jobs/',
  addresses: {
    rss: 'https://jobs.example/jobs/feed.rss',
    atom: 'https://jobs.example/jobs/feed.atom',
    json: 'https://jobs.example/jobs/feed.json',
  },
  language: 'en-GB',
  author: { name: text, url: 'https://jobs.example/?a=1&b=2' },
  items: [
    {
      id: 'https://jobs.example/jobs/acme/a/?a=1&b="2"',
      link: 'https://jobs.example/jobs/acme/a/',
      title: text,
      html: text,
      date: new Date('2026-11-02'),
      updated: new Date('2026-11-05'),
      kind: text,
    },
  ],
});

/** Titles and texts of the feed and of its item, as a reader gets them. */
function textsOf(text: string, format: 'rss' | 'atom' | 'json'): string[] {
  const written = toFeed(feedOf(text), format);
  if (format === 'json') {
    const { title, items } = JSON.parse(written) as { title: string; items: { title: string; content_html: string }[] };
    return [title, items[0]!.title, items[0]!.content_html];
  }
  expect(XMLValidator.validate(written)).toBe(true);
  const { rss, feed } = parser.parse(written);
  return format === 'rss'
    ? [rss.channel.title, rss.channel.item.title, rss.channel.item.description]
    : [feed.title, feed.entry.title, feed.entry.content['#text']];
}

/** Texts with what could end an element, a section or an attribute, and what XML cannot hold. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '<',
        '&',
        '&amp;',
        '"',
        '</item>',
        '</feed>',
        '</channel>',
        '\u0000',
        '\uD83D',
        '👩🏽‍💻',
        'مهندس',
        '\u202E',
        '\uFFFF',
      ),
    ),
    { minLength: 1 },
  )
  // A text begins with a word: the parser leaves out elements of white space alone.
  .map((parts) => `x${parts.join('')}x`);

/** What XML 1.0 can hold of a text, and as a parser gives line ends. */
const held = (text: string) =>
  [...text]
    .filter((character) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(character))
    .join('')
    .replace(/\r\n?/g, '\n');

describe.each(feedFormatNames)('a feed as %s', (format) => {
  test('is well-formed and loses nothing, whatever somebody writes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const found of textsOf(text, format)) expect(found.replace(/\r\n?/g, '\n')).toBe(held(text));
      }),
    );
  });

  test('keeps every end of a section that stands in a text', () => {
    expect(textsOf('a ]]> b ]]> c ]]]]>', format)).toEqual(Array(3).fill('a ]]> b ]]> c ]]]]>'));
  });

  test('keeps what looks escaped already', () => {
    expect(textsOf('R&amp;D', format)).toEqual(['R&amp;D', 'R&amp;D', 'R&amp;D']);
  });
});

describe('what a validator asks for', () => {
  const feed = feedOf('Jobs');

  test('of RSS 2.0: title, link, description; dates of RFC 822; a guid that says whether it is an address', () => {
    const { rss } = parser.parse(toFeed(feed, 'rss'));
    expect(rss['@_version']).toBe('2.0');
    expect(rss.channel).toMatchObject({ title: 'Jobs', link: 'https://jobs.example/jobs/', description: 'Jobs', language: 'en-GB' });
    expect(rss.channel['atom:link']).toMatchObject({ '@_rel': 'self', '@_href': 'https://jobs.example/jobs/feed.rss' });
    expect(rss.channel.item).toMatchObject({
      link: 'https://jobs.example/jobs/acme/a/',
      guid: { '#text': 'https://jobs.example/jobs/acme/a/?a=1&b="2"', '@_isPermaLink': 'false' },
      pubDate: 'Mon, 02 Nov 2026 00:00:00 GMT',
    });
    expect(rss.channel.lastBuildDate).toBe('Thu, 05 Nov 2026 00:00:00 GMT');
    const [item] = feed.items;
    expect(toFeed({ ...feed, items: [{ ...item!, id: item!.link }] }, 'rss')).toContain('<guid isPermaLink="true">');
  });

  test('of Atom: id, title, updated and an author; the same of an entry, with published and its address', () => {
    const { feed: atom } = parser.parse(toFeed(feed, 'atom'));
    expect(atom).toMatchObject({
      id: 'https://jobs.example/jobs/',
      title: 'Jobs',
      updated: '2026-11-05T00:00:00.000Z',
      author: { name: 'Jobs' },
    });
    expect(atom.entry).toMatchObject({
      id: 'https://jobs.example/jobs/acme/a/?a=1&b="2"',
      title: 'Jobs',
      published: '2026-11-02T00:00:00.000Z',
      updated: '2026-11-05T00:00:00.000Z',
      link: { '@_rel': 'alternate', '@_href': 'https://jobs.example/jobs/acme/a/' },
      category: { '@_term': 'Jobs' },
      content: { '@_type': 'html' },
    });
  });

  test('of JSON Feed 1.1: version, title and items with an id and content', () => {
    expect(JSON.parse(toFeed(feed, 'json'))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Jobs',
      description: 'Jobs',
      home_page_url: 'https://jobs.example/jobs/',
      feed_url: 'https://jobs.example/jobs/feed.json',
      language: 'en-GB',
      authors: [{ name: 'Jobs', url: 'https://jobs.example/?a=1&b=2' }],
      items: [
        {
          id: 'https://jobs.example/jobs/acme/a/?a=1&b="2"',
          url: 'https://jobs.example/jobs/acme/a/',
          title: 'Jobs',
          content_html: 'Jobs',
          date_published: '2026-11-02T00:00:00.000Z',
          date_modified: '2026-11-05T00:00:00.000Z',
          tags: ['Jobs'],
        },
      ],
    });
    expect(JSON.parse(toFeed({ ...feed, items: [] }, 'json'))).toMatchObject({ items: [] });
  });
});
