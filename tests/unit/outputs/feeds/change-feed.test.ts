import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { feedFormatNames, type FeedFormat } from '../../../../src/domain/feed-formats.ts';
import type { Happening } from '../../../../src/history/days.ts';
import type { SiteChange } from '../../../../src/history/site-changes.ts';
import { changeFeed } from '../../../../src/outputs/feeds/change-feed.ts';
import type { FeedContent } from '../../../../src/outputs/feeds/feed.ts';
import { toFeed } from '../../../../src/outputs/feeds/write-feed.ts';
import { boardGraph } from '../../../support/render.ts';

const graph = boardGraph({ site: { name: 'Jobs & <more>' } });
const sha = 'a'.repeat(40);
const on = (day: string, time = `${day}T09:00:00+01:00`): Happening => ({ day, commit: { sha, day: time.slice(0, 10), time } });
const entry = (id: string) => ({ collection: 'jobs' as const, id, title: `Job ${id}`, path: `/jobs/${id}/` });
const change = (id: string, at = on('2026-11-20')): SiteChange => ({
  ...at,
  entry: entry(id),
  changes: [
    { kind: 'on-site-days', before: 2, after: 3 },
    { kind: 'skills', list: 'must', added: ['kafka', 'C++ & <b>'], removed: [] },
  ],
});

/** A document of well-formed XML. */
function parseXml(xml: string): Document {
  return new new JSDOM('').window.DOMParser().parseFromString(xml, 'application/xml');
}

interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  language: string;
  authors: { name: string }[];
  items: { id: string; url: string; title: string; content_html: string; date_published: string; tags: string[] }[];
}

const textsOf = (xml: string, selector: string) => [...parseXml(xml).querySelectorAll(selector)].map(({ textContent }) => textContent);
/** What a reader makes of a feed: title, id, link, date and text of each item. */
function itemsOf(content: FeedContent, format: FeedFormat) {
  const text = toFeed(content, format);
  if (format === 'json') {
    return (JSON.parse(text) as JsonFeed).items.map(({ title, id, url, date_published: date, content_html: html }) => {
      return { title, id, link: url, date: new Date(date).toISOString(), html };
    });
  }
  const names = { rss: ['item', 'guid', 'pubDate', 'description'], atom: ['entry', 'id', 'updated', 'content'] }[format];
  return [...parseXml(text).querySelectorAll(names[0]!)].map((item) => {
    const of = (name: string) => item.querySelector(name)?.textContent ?? '';
    const link = format === 'atom' ? item.querySelector('link')!.getAttribute('href')! : of('link');
    return { title: of('title'), id: of(names[1]!), link, date: new Date(of(names[2]!)).toISOString(), html: of(names[3]!) };
  });
}

describe.each(feedFormatNames)('the changes as %s', (format) => {
  test('say what changed, where and when', () => {
    expect(itemsOf(changeFeed([change('acme/a')], graph), format)).toEqual([
      {
        title: 'Job acme/a: On-site days a week changed from 2 to 3; Required skills added: Kafka and C++ & <b>',
        id: `https://jobs.example/changes/#${sha}/jobs/acme/a`,
        link: 'https://jobs.example/jobs/acme/a/#history',
        date: '2026-11-20T08:00:00.000Z',
        html:
          '<p>Vacancy</p>\n<ul><li>On-site days a week changed from 2 to 3</li>' +
          '<li>Required skills added: Kafka and C++ &#x26; &#x3C;b></li></ul>',
      },
    ]);
  });

  test('lead to the list when the entry has no page any more', () => {
    const gone = { ...entry('acme/a'), path: undefined };
    const item: SiteChange = { ...on('2026-11-20'), entry: gone, changes: [{ kind: 'removed' }] };
    expect(itemsOf(changeFeed([item], graph), format)).toMatchObject([
      { title: 'Job acme/a: Removed', link: 'https://jobs.example/changes/' },
    ]);
  });

  test('tell of many entries at once', () => {
    const many: SiteChange = { ...on('2026-11-20'), mass: 'published', entries: [entry('acme/a'), entry('acme/b')] };
    expect(itemsOf(changeFeed([many], graph), format)).toMatchObject([
      {
        title: 'Published 2 vacancies',
        id: `https://jobs.example/changes/#${sha}/2026-11-20/published`,
        html: '<ul><li>Job acme/a</li><li>Job acme/b</li></ul>',
      },
    ]);
  });

  test('have the day a vacancy was posted where it was committed before', () => {
    const early = on('2026-11-20', '2026-11-01T09:00:00+01:00');
    expect(itemsOf(changeFeed([change('acme/a', early)], graph), format)).toMatchObject([{ date: '2026-11-20T00:00:00.000Z' }]);
  });

  test('are the newest hundred, each with an id of its own', () => {
    const items = itemsOf(
      changeFeed(
        Array.from({ length: 120 }, (_, at) => change(`acme/${at}`)),
        graph,
      ),
      format,
    );
    expect(items).toHaveLength(100);
    expect(items[0]!.title).toContain('Job acme/0:');
    expect(new Set(items.map(({ id }) => id)).size).toBe(100);
  });

  test('are the same in every build, with or without items', () => {
    for (const changes of [[], [change('acme/a')]])
      expect(toFeed(changeFeed(changes, graph), format)).toBe(toFeed(changeFeed(changes, graph), format));
    expect(itemsOf(changeFeed([], graph), format)).toEqual([]);
    expect(toFeed(changeFeed([], graph), format)).not.toMatch(new RegExp(String(new Date().getUTCFullYear())));
  });

  test('hold any character an author can write, and none that XML cannot', () => {
    const odd = 'Ops \u0000\u0008\u001B👩🏽‍💻 \uD83D ]]> <i>&amp;</i> “é” \uFFFE';
    const item = { ...change('acme/a'), entry: { ...entry('acme/a'), title: odd } };
    expect(itemsOf(changeFeed([item], graph), format)[0]!.title.split(':')[0]).toBe('Ops 👩🏽‍💻  ]]> <i>&amp;</i> “é” ');
  });
});

describe('a feed', () => {
  const feed = changeFeed([change('acme/a', on('2026-11-20')), change('acme/b', on('2026-11-02'))], graph);

  test('as RSS names the site, itself and the date of its newest change', () => {
    const xml = toFeed(feed, 'rss');
    expect(parseXml(xml).documentElement.getAttribute('version')).toBe('2.0');
    expect(textsOf(xml, 'channel > title')).toEqual(['Jobs & <more>: what changed']);
    expect(textsOf(xml, 'channel > link')).toContain('https://jobs.example/changes/');
    expect(textsOf(xml, 'channel > language')).toEqual(['en-GB']);
    expect(textsOf(xml, 'channel > lastBuildDate')).toEqual(['Fri, 20 Nov 2026 08:00:00 GMT']);
    expect([...parseXml(xml).querySelectorAll('guid')].map((guid) => guid.getAttribute('isPermaLink'))).toEqual(['false', 'false']);
    expect(xml).toContain('<atom:link href="https://jobs.example/changes/feed.rss" rel="self" type="application/rss+xml"/>');
  });

  test('as Atom has an id, an author and the date of its newest change', () => {
    const xml = toFeed(feed, 'atom');
    expect(parseXml(xml).documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    expect(textsOf(xml, 'feed > id')).toEqual(['https://jobs.example/changes/']);
    expect(textsOf(xml, 'feed > title')).toEqual(['Jobs & <more>: what changed']);
    expect(textsOf(xml, 'feed > updated')).toEqual(['2026-11-20T08:00:00.000Z']);
    expect(textsOf(xml, 'feed > author > name')).toEqual(['Test organisation']);
    expect([...parseXml(xml).querySelectorAll('feed > link')].map((link) => [link.getAttribute('rel'), link.getAttribute('href')])).toEqual(
      [
        ['alternate', 'https://jobs.example/changes/'],
        ['self', 'https://jobs.example/changes/feed.atom'],
      ],
    );
  });

  test('as JSON Feed is of version 1.1', () => {
    const { version, title, home_page_url: page, feed_url: self, language, authors, items } = JSON.parse(toFeed(feed, 'json')) as JsonFeed;
    expect({ version, title, page, self, language, authors }).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Jobs & <more>: what changed',
      page: 'https://jobs.example/changes/',
      self: 'https://jobs.example/changes/feed.json',
      language: 'en-GB',
      authors: [{ name: 'Test organisation' }],
    });
    expect(items.map(({ tags }) => tags)).toEqual([['Vacancy'], ['Vacancy']]);
  });
});
