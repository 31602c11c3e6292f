import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { SiteGraph } from '../../../../src/content/graph.ts';
import { feedFormatNames, type FeedFormat } from '../../../../src/domain/feed-formats.ts';
import { vacancyFeeds } from '../../../../src/outputs/feeds/vacancy-feeds.ts';
import { toFileSource } from '../../../../src/outputs/site-file.ts';
import { filesOfFolder } from '../../../support/site-files.ts';
import { boardGraph, type SmallContent } from '../../../support/render.ts';

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });

interface Read {
  id: string;
  link: string;
  title: string;
  html: string;
  published: string;
  updated: string;
}

/** What a reader makes of the items of a feed. */
function itemsOf(text: string, format: FeedFormat): Read[] {
  if (format === 'json') {
    const { items } = JSON.parse(text) as { items: Record<string, string>[] };
    return items.map(({ id, url, title, content_html: html, date_published: published, date_modified: updated = published }) => {
      return { id, link: url, title, html, published, updated } as Read;
    });
  }
  const { rss, feed } = parser.parse(text);
  const listed: unknown = format === 'rss' ? rss.channel.item : feed.entry;
  return [listed ?? []].flat().map((one) => {
    const item = one as Record<string, string & Record<string, string>>;
    return format === 'rss'
      ? {
          id: item.guid!['#text']!,
          link: item.link!,
          title: item.title!,
          html: item.description!,
          published: item.pubDate!,
          updated: item.pubDate!,
        }
      : {
          id: item.id!,
          link: item.link!['@_href']!,
          title: item.title!,
          html: item.content!['#text']!,
          published: item.published!,
          updated: item.updated!,
        };
  });
}

function feedsOf(graph: SiteGraph, lastCommitted = new Map<string, string>()): Map<string, string> {
  const source = toFileSource(graph, { cacheDir: '', readBody: () => '', history: { byFile: new Map(), lastCommitted } });
  return new Map(Array.from(vacancyFeeds(source), ({ path, content }) => [path, content() as string]));
}
const read = (content: SmallContent, path: string) =>
  itemsOf(feedsOf(boardGraph(content)).get(path)!, path.split('.').at(-1) as FeedFormat);

describe('the feeds of a board', () => {
  test('lie beside the page of everything that has an open vacancy, and of nothing else', () => {
    const content = {
      places: { lisbon: { name: 'Lisbon' } },
      companies: { other: { name: 'Other', places: ['lisbon'] } },
      jobs: { 'acme/closed': { places: ['lisbon'], level: 'lead', status: 'filled', closedOn: '2026-11-20' } },
    };
    const pages = [...feedsOf(boardGraph(content)).keys()].filter((path) => path.endsWith('.rss'));
    expect(pages).toEqual([
      '/jobs/feed.rss',
      '/companies/acme/feed.rss',
      '/places/barcelona/feed.rss',
      '/places/spain/feed.rss',
      '/roles/backend-engineer/feed.rss',
      '/levels/mid/feed.rss',
      '/workplaces/onsite/feed.rss',
      '/employment-types/full-time/feed.rss',
    ]);
  });

  test('have the title of what they list', () => {
    const titles = [...feedsOf(boardGraph({ jobs: { 'acme/backend-engineer': { skills: { must: ['kafka'] } } } }))]
      .filter(([path]) => path.endsWith('.json'))
      .map(([, text]) => (JSON.parse(text) as { title: string }).title);
    expect(titles).toEqual([
      'Test board: Open vacancies',
      'Test board: Open vacancies at Acme',
      'Test board: Open vacancies in Barcelona',
      'Test board: Open vacancies in Spain',
      'Test board: Open vacancies that ask for Kafka',
      'Test board: Open vacancies for a Backend Engineer',
      'Test board: Mid-level vacancies',
      'Test board: On site vacancies',
      'Test board: Full-time vacancies',
    ]);
  });

  test('are there for the whole site even when nothing is open', () => {
    const feeds = feedsOf(boardGraph({ jobs: { 'acme/backend-engineer': { status: 'filled', closedOn: '2026-11-20' } } }));
    expect([...feeds.keys()]).toEqual(['/jobs/feed.rss', '/jobs/feed.atom', '/jobs/feed.json']);
    for (const [path, text] of feeds) expect(itemsOf(text, path.split('.').at(-1) as FeedFormat)).toEqual([]);
  });
});

describe.each(feedFormatNames)('a feed of vacancies as %s', (format) => {
  const path = `/jobs/feed.${format}`;

  test('says what the page says', () => {
    const [item] = read({ companies: { acme: { name: 'Acme & <Sons>' } } }, path);
    expect(item).toMatchObject({
      id: 'https://jobs.example/jobs/acme/backend-engineer/',
      link: 'https://jobs.example/jobs/acme/backend-engineer/',
      title: 'Backend Engineer, Acme & <Sons>',
    });
    expect(item!.html.split('\n')).toEqual([
      '<ul><li><strong>Company</strong> Acme &#x26; &#x3C;Sons></li><li><strong>Place</strong> Barcelona, Spain</li>' +
        '<li><strong>Workplace</strong> On site</li><li><strong>Level</strong> Mid-level</li><li><strong>Employment</strong> Full-time</li>' +
        '<li><strong>Role guide</strong> Backend Engineer</li><li><strong>Apply by</strong> 31 December 2026</li></ul>',
      '<p>Builds the payment service.</p>',
      '<p><strong>Pay</strong></p>',
      '<ul><li>€52,000 – €64,000 a year</li></ul>',
    ]);
  });

  test('has neither closed nor upcoming vacancies, newest first', () => {
    const jobs = {
      'acme/old': { title: 'Old', datePosted: '2026-10-01' },
      'acme/new': { title: 'New', datePosted: '2026-11-20' },
      'acme/upcoming': { title: 'Upcoming', datePosted: '2026-11-23', validThrough: '2026-12-31' },
      'acme/filled': { title: 'Filled', status: 'filled', closedOn: '2026-11-20' },
      'acme/expired': { title: 'Expired', validThrough: '2026-11-20' },
    };
    expect(read({ jobs }, path).map(({ title }) => title)).toEqual(['New, Acme', 'Backend Engineer, Acme', 'Old, Acme']);
  });

  test('has the newest hundred', () => {
    const jobs = Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [`acme/job-${at}`, { datePosted: `2026-11-${at < 20 ? '01' : '03'}` }]),
    );
    const ids = read({ jobs }, path).map(({ id }) => id);
    expect(ids).toHaveLength(100);
    expect(new Set(ids).size).toBe(100);
    expect(ids.some((id) => /job-1?\d\/$/.test(id))).toBe(false);
  });

  test('has the dates of the vacancy, and that of its last commit when it came later', () => {
    const graph = boardGraph({ jobs: { 'acme/later': { datePosted: '2026-11-20' }, 'acme/tomorrow': { datePosted: '2026-11-21' } } });
    const committed = new Map([
      ['jobs/acme/backend-engineer.mdx', '2026-11-10'],
      ['jobs/acme/later.mdx', '2026-11-01'],
      ['jobs/acme/tomorrow.mdx', '2026-11-23'],
    ]);
    const dates = itemsOf(feedsOf(graph, committed).get(path)!, format).map(({ published, updated }) =>
      [published, updated].map((date) => new Date(date).toISOString().slice(0, 10)),
    );
    expect(dates).toEqual([
      ['2026-11-21', '2026-11-21'],
      ['2026-11-20', '2026-11-20'],
      ['2026-11-02', format === 'rss' ? '2026-11-02' : '2026-11-10'],
    ]);
  });

  test('says of an employer that stays anonymous what its page says', () => {
    const company = { name: 'A bank in Barcelona', confidential: true };
    expect(read({ companies: { acme: company } }, path)[0]!.title).toBe('Backend Engineer, A bank in Barcelona');
  });
});

describe('the feeds of the shipped content', () => {
  const { graph, files } = filesOfFolder(vacancyFeeds, 'content');
  const addressesIn = (path: string) =>
    itemsOf(files.get(path)!, path.split('.').at(-1) as FeedFormat).map(({ link }) => new URL(link).pathname);

  test('hold every open vacancy of their list, each once, and no other', () => {
    expect(graph.openVacancies.length).toBeGreaterThan(20);
    const all = graph.openVacancies.map(({ id }) => `/jobs/${id}/`);
    for (const format of feedFormatNames) {
      expect(addressesIn(`/jobs/feed.${format}`)).toEqual(all);
      for (const [place, vacancies] of graph.openBy.place) {
        expect(addressesIn(`/places/${place}/feed.${format}`)).toEqual(vacancies.map(({ id }) => `/jobs/${id}/`));
      }
    }
  });

  test('are the same bytes each time', () => {
    expect(filesOfFolder(vacancyFeeds, 'content').files).toEqual(files);
  });
});
