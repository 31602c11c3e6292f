import { describe, expect, it } from 'vitest';
import { feedFormats, readFeed } from '../../../src/verify/faces/feed.ts';
import { jobDialects, readJobFeed } from '../../../src/verify/faces/job-feed.ts';
import type { FaceContext } from '../../../src/verify/rules/face-rule.ts';
import { feeds } from '../../../src/verify/rules/feeds.ts';
import { feedFiles, jobFeed } from './face-files.ts';
import { now, origin, vacancyPath } from './pages.ts';

const context: FaceContext = {
  origin,
  now,
  hasFile: (file) => file === 'jobs/acme/baker/index.html' || file === 'jobs/index.html',
  standing: new Map(),
  entryPages: new Map(),
  facts: undefined,
};

/** What the rule says of the feeds of `/jobs/`, with a piece of one of them replaced. */
function checkFeeds(format: (typeof feedFormats)[number] = 'rss', from: string | RegExp = '', to = ''): string[] {
  const files = feedFiles('/jobs/', [vacancyPath]);
  const face = feedFormats.map((one) => {
    const source = files[`jobs/feed.${one}`]!;
    const changed = one === format ? source.replace(from, () => to) : source;
    if (one === format && from !== '' && changed === source) throw new Error(`Nothing was replaced in ${source}`);
    return { path: `/jobs/feed.${one}`, format: one, feed: readFeed(changed, one) };
  });
  const report = feeds.check({ kind: 'feeds', page: '/jobs/', feeds: face, expected: undefined }, context);
  return report!.problems.map(({ page, message }) => `${page}: ${message}`);
}

const item = 'the item "Baker, Night Shift, Acme"';

describe('feeds: RSS, Atom and JSON Feed', () => {
  it('are as they should be', () => {
    expect(checkFeeds()).toEqual([]);
  });

  it.each([
    ['rss', '</channel>', '', 'the feed cannot be read: line 2: </rss> ends <channel>'],
    ['rss', 'version="2.0"', 'version="0.91"', 'the feed cannot be read: it is no RSS 2.0'],
    ['rss', /<description>Jobs<\/description>/, '', 'the feed has no description'],
    [
      'rss',
      '<pubDate>Mon, 02 Nov 2026 00:00:00 GMT',
      '<pubDate>2026-11-02',
      `${item} has the date "2026-11-02", which the format does not have`,
    ],
    ['rss', 'Mon, 02 Nov', 'Wed, 02 Dec', `${item} has the date "Wed, 02 Dec 2026 00:00:00 GMT", which is to come`],
    [
      'rss',
      /(?<=<item>.*)<link>[^<]*/,
      '<link>/jobs/acme/baker/',
      `${item} leads to "/jobs/acme/baker/", which is no address of ${origin}`,
    ],
    ['rss', /(?<=<item>.*)baker\/<\/link>/, 'cook/</link>', `${item} leads to /jobs/acme/cook/, which does not exist`],
    ['rss', /feed\.rss/, 'feed.xml', `the feed gives its own address as "${origin}/jobs/feed.xml" instead of ${origin}/jobs/feed.rss`],
    ['atom', '<author><name>Board</name></author>', '', 'the feed has no author'],
    ['atom', 'http://www.w3.org/2005/Atom', 'http://purl.org/atom', 'the feed cannot be read: it is no Atom feed'],
    ['atom', '<content type="html">Text</content>', '', `${item} has no text`],
    ['atom', /(?<=<entry>.*)<updated>[^<]*<\/updated>/, '', `${item} has no date of change`],
    ['atom', /(?<=<entry>.*)2026-11-02T00:00:00.000Z/, '2 November', `${item} has the date "2 November", which the format does not have`],
    ['json', 'version/1.1', 'version/1', 'the feed cannot be read: it is no JSON Feed 1.1'],
    ['json', '"home_page_url"', '"home"', `the feed gives its page as nothing instead of ${origin}/jobs/`],
    ['json', /"url":"[^"]*",/, '', `${item} has no address`],
  ] as const)('%s with %j as %j', (format, from, to, message) => {
    expect(checkFeeds(format, from, to)).toEqual([`/jobs/feed.${format}: ${message}`]);
  });

  it('says why JSON cannot be read', () => {
    expect(checkFeeds('json', /\}$/, '')).toEqual([expect.stringMatching(/^\/jobs\/feed\.json: the feed cannot be read: .*JSON/)]);
  });

  it('finds an id that stands twice, and ids that differ between formats', () => {
    const again = feedFiles('/jobs/', [vacancyPath])['jobs/feed.atom']!.match(/<entry>.*<\/entry>/s)![0];
    expect(checkFeeds('atom', '</feed>', `${again}</feed>`)).toEqual([
      `/jobs/feed.atom: two items have the id "${origin}/jobs/acme/baker/"`,
      '/jobs/feed.atom: the ids are others than those of /jobs/feed.rss',
    ]);
  });
});

/** What the rule says of a job feed with other elements in each job. */
function checkJobs(
  board: string,
  more: Record<string, string> = {},
  vacancies = [vacancyPath],
  change = (source: string) => source,
): string[] {
  const source = change(jobFeed(board, vacancies, more));
  const report = feeds.check({ kind: 'job feed', path: `/feeds/${board}.xml`, feed: readJobFeed(source, board) }, context);
  return report!.problems.map(({ message }) => message);
}

const job = 'the job "acme.baker.lisbon"';

describe('feeds: job feeds', () => {
  it.each(Object.keys(jobDialects))('%s is as it should be', (board) => {
    expect(checkJobs(board)).toEqual([]);
  });

  it.each([
    ['indeed', { title: '' }, `${job} has no title`],
    ['indeed', { date: '2 November' }, `${job} has the date "2 November", which is no day`],
    ['indeed', { date: '2026-12-24' }, `${job} has the date "2026-12-24", which is to come`],
    ['linkedin', { expirationDate: '2/30/2027' }, `${job} ends on "2/30/2027", which is no day`],
    ['linkedin', { partnerJobId: `a.b.${'c'.repeat(40)}` }, `the job "a.b.${'c'.repeat(40)}" has a reference of 44 characters`],
    ['talent', { url: `${origin}/jobs/acme/cook/` }, `${job} leads to /jobs/acme/cook/, which does not exist`],
    ['careerjet', { description: '<![CDATA[Bread &amp; rolls]]>' }, `${job} has an HTML entity in description`],
    ['careerjet', { location: '' }, `${job} has no location`],
  ])('%s with %j', (board, more, message) => {
    expect(checkJobs(board, more)).toEqual([message]);
  });

  it('finds a reference that stands twice, another root, another number, and what is no XML', () => {
    expect(checkJobs('indeed', {}, [vacancyPath, vacancyPath])).toEqual(['two jobs have the reference "acme.baker.lisbon"']);
    expect(checkJobs('careerjet', {}, [], () => '<source/>')).toEqual([
      'the job feed cannot be read: its root is <source> instead of <jobs>',
    ]);
    expect(checkJobs('linkedin', {}, [], () => '<source><expectedJobCount>3</expectedJobCount></source>')).toEqual([
      'the feed says that it has 3 jobs, and it has 0',
    ]);
    expect(checkJobs('talent', { salary: 'A & B' })).toEqual(['the job feed cannot be read: line 1: "&" stands for no character of XML']);
    expect(checkJobs('monster', {}, [], () => '<source/>')).toEqual([
      'the job feed cannot be read: no job board is known by the name monster',
    ]);
  });
});
