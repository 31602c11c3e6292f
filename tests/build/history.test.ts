import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { rolebook } from '../support/command.ts';
import { baseContent, edited, type ContentFiles } from '../support/content.ts';
import { buildSite, temporaryContent, textOf, writeFiles, type BuiltSite } from '../support/fixture.ts';
import { deadLinks } from '../support/links.ts';
import { git } from '../support/repository.ts';
import { sharedSite } from '../support/site-build.ts';

const repository = 'repository: { url: https://github.com/acme/jobs, branch: main, contentPath: content }\n';
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"/>\n';
const files = { ...baseContent, 'site.yaml': baseContent['site.yaml']! + repository, 'media/acme.svg': logo };
const moved = 'jobs/acme/backend-engineer.mdx';
const vacancy = '/jobs/acme/backend-engineer/';
const filled = 'jobs/acme/cache-engineer.mdx';
const secret = 'jobs/acme/secret-engineer.mdx';

/** The vacancy of the base with other words in place of some of its own. */
function engineer(...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not occur exactly once.`);
    return text.replace(from, () => to);
  }, baseContent[moved]!);
}
const fields = {
  earlier: ['datePosted: 2026-11-02', 'datePosted: 2026-10-03'],
  pay: ['min: 52000, max: 64000', 'min: 55000, max: 66000'],
  onSite: ['daysOnSite: 2, onSiteDays: [monday, thursday]', 'daysOnSite: 3, onSiteDays: [monday, tuesday, thursday]'],
} satisfies Record<string, [string, string]>;
const cacheEngineer = (...changes: [string, string][]) => engineer(['Backend Engineer, Payments', 'Cache Engineer'], ...changes);

const content = temporaryContent(files);
const commits: Record<string, string> = {};
let site: BuiltSite;
let shallow: BuiltSite;
let outside: BuiltSite;

beforeAll(async () => {
  git(content, ['init', '-q', '-b', 'main']);
  const commit = (day: string, changes: ContentFiles) => {
    writeFiles(content, changes);
    git(content, ['add', '--all']);
    git(content, ['commit', '-q', '-m', 'x'], `${day}T12:00:00Z`);
    commits[day] = git(content, ['rev-parse', 'HEAD']).trim();
  };
  commit('2026-10-03', { [moved]: engineer(fields.earlier), [filled]: cacheEngineer() });
  commit('2026-10-20', { [moved]: engineer(fields.earlier, fields.pay) });
  commit('2026-11-03', {
    [moved]: engineer(fields.pay, fields.onSite),
    [filled]: cacheEngineer(['status: open', 'status: filled\nclosedOn: 2026-11-03']),
    [secret]: cacheEngineer(['Cache Engineer', 'Secret Engineer'], ['datePosted: 2026-11-02', 'datePosted: 2026-12-24']),
  });
  commit('2026-11-05', edited('pay/developers-spain.yaml', 'median: 48000', 'median: 49000'));
  site = await buildSite(content);
  const clone = temporaryContent({});
  git(content, ['clone', '-q', '--depth', '1', `file://${content}`, clone]);
  shallow = await buildSite(clone);
  outside = await sharedSite(temporaryContent(baseContent));
});

const historyOf = (of: BuiltSite, page: string) => of.document(page).getElementById('history')!.closest('section')!;
const linksOf = (element: Element | null) => [...element!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
const itemsOf = (of: BuiltSite, page: string) =>
  [...historyOf(of, page).querySelectorAll('ol > li')].map((item) => textOf(item).replace(/\s–\s/g, '–'));
const commitOf = (day: string) => `Commit ${commits[day]!.slice(0, 7)} in the repository`;

describe('the page of a vacancy', () => {
  it('shows what changed since it was published, newest first, each with its commit', () => {
    expect(itemsOf(site, vacancy)).toEqual([
      `3 November 2026 Posted date moved from 3 October 2026 to 2 November 2026 On-site days a week changed from 2 to 3 Hybrid policy changed ${commitOf('2026-11-03')}`,
      `20 October 2026 Pay raised from €52,000–€64,000 a year to €55,000–€66,000 a year ${commitOf('2026-10-20')}`,
      `3 October 2026 Published ${commitOf('2026-10-03')}`,
    ]);
    expect(linksOf(historyOf(site, vacancy))).toEqual(
      ['2026-11-03', '2026-10-20', '2026-10-03'].map((day) => `https://github.com/acme/jobs/commit/${commits[day]}`),
    );
  });

  it('says how long it is open, from the day it was first published with', () => {
    expect(textOf(historyOf(site, vacancy))).toContain('Open for 50 days, since 3 October 2026.');
    expect(textOf(historyOf(site, '/jobs/acme/cache-engineer/'))).toContain('Was open for 1 day.');
  });

  it('says plainly that its posted date was moved', () => {
    const words = 'First published 3 October 2026; the posted date was later moved to 2 November 2026.';
    expect(textOf(site.document(vacancy).querySelector('aside .notice.amber'))).toBe(words);
    expect(site.text('/jobs/acme/cache-engineer/')).not.toContain('First published');
    expect(outside.text(vacancy)).not.toContain('First published');
  });
});

describe('the pages of a role', () => {
  it('show what changed in the guide, and in its benchmarks', () => {
    expect(itemsOf(site, '/roles/backend-engineer/')).toEqual([`3 October 2026 Published ${commitOf('2026-10-03')}`]);
    expect(itemsOf(site, '/pay/backend-engineer/')[0]).toMatch(/^5 November 2026 (Developers, Spain )?.*€48,000.*€49,000/);
    const contents = [...site.document('/roles/backend-engineer/').querySelectorAll('nav[aria-label="On this page"] a')];
    expect(contents.at(-1)!.getAttribute('href')).toBe('#history');
  });
});

describe('the changes of the site', () => {
  it('are a list by day, with links to what still has a page', () => {
    const days = [...site.document('/changes/').querySelectorAll('main ol.history > li')];
    expect(days.map((day) => textOf(day.querySelector('h2')))).toEqual([
      '5 November 2026',
      '3 November 2026',
      '2 November 2026',
      '20 October 2026',
      '3 October 2026',
    ]);
    expect(linksOf(days[1]!).filter((link) => link!.startsWith('/'))).toEqual([vacancy, '/jobs/acme/cache-engineer/']);
    expect(textOf(days[1])).toContain('Cache Engineer, Acme Closed: the vacancy was filled on 3 November 2026');
  });

  it('lead nowhere that is not there, and name nothing that is only to come', () => {
    expect(deadLinks(site, 'https://jobs.example').filter(({ page }) => page !== '/404.html')).toEqual([]);
    const naming = site.files.filter((file) => /Secret Engineer|secret-engineer/.test(readFileSync(join(site.dist, file), 'latin1')));
    expect(naming).toEqual([]);
  });

  it('are offered as feeds that hold the same', () => {
    const { head } = site.document('/changes/');
    const offered = [...head.querySelectorAll('link[rel="alternate"]')].map((link) => [
      link.getAttribute('type'),
      link.getAttribute('href'),
    ]);
    expect(offered).toEqual([
      ['application/rss+xml', '/changes/feed.rss'],
      ['application/atom+xml', '/changes/feed.atom'],
      ['application/feed+json', '/changes/feed.json'],
    ]);
    const items = site.document('/changes/').querySelectorAll('main .event').length;
    const parser = new new JSDOM('').window.DOMParser();
    const xml = (file: string) => parser.parseFromString(readFileSync(join(site.dist, file), 'utf8'), 'application/xml');
    expect(xml('changes/feed.rss').querySelectorAll('item')).toHaveLength(items);
    const ids = [...xml('changes/feed.atom').querySelectorAll('entry > id')].map(({ textContent }) => textContent);
    expect(new Set(ids).size).toBe(items);
    expect(xml('changes/feed.atom').querySelector('feed > updated')?.textContent).toBe('2026-11-05T12:00:00.000Z');
    const json = JSON.parse(readFileSync(join(site.dist, 'changes/feed.json'), 'utf8')) as { items: { id: string }[] };
    expect(json.items.map(({ id }) => id)).toEqual(ids);
    expect(ids).toContain(`https://jobs.example/changes/#${commits['2026-11-03']}/jobs/acme/backend-engineer`);
  });

  it('pass the checks of a built site', async () => {
    const { status, stdout } = await rolebook(['verify', site.dist], { ROLEBOOK_CONTENT: content });
    expect(status, stdout).toBe(0);
  });
});

describe.each([
  [
    'a shallow clone',
    () => shallow,
    'No history is available: the site was built from a copy of its repository that leaves out older commits.',
  ],
  [
    'a folder outside git',
    () => outside,
    'No history is available: the content of this site is not in a git repository where the site was built.',
  ],
])('the site of %s', (_, built, words) => {
  it('is built, and says on each page why there is no history', () => {
    for (const page of [vacancy, '/roles/backend-engineer/', '/pay/backend-engineer/'])
      expect(textOf(historyOf(built(), page)), page).toContain(words);
    expect(built().text('/changes/')).toContain(words);
    expect(built().pages.filter((page) => page.startsWith('/changes/'))).toEqual(['/changes/']);
    expect(textOf(historyOf(built(), vacancy))).toContain('Open for 20 days, since 2 November 2026.');
  });

  it('has feeds without items', () => {
    const feed = readFileSync(join(built().dist, 'changes/feed.json'), 'utf8');
    expect((JSON.parse(feed) as { items: unknown[] }).items).toEqual([]);
    expect(readFileSync(join(built().dist, 'changes/feed.atom'), 'utf8')).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });
});
