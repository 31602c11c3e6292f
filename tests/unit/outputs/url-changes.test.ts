import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toPageState, type PageState } from '../../../src/outputs/page-digest.ts';
import { BuildRecords, toIndexableChanges, toUrlChanges, type BuildRecord } from '../../../src/outputs/url-changes.ts';
import { filesIn, temporaryFolder } from '../../support/fixture.ts';

const page = (main: string, head = '') =>
  `<!doctype html><html><head><title>T</title><meta name="description" content="D">${head}</head><body><header>H</header><main id="main" class="shell">${main}</main><footer>F</footer></body></html>`;
const digest = (html: string) => toPageState(html).digest;
const base = page('<p>Words <a class="link" href="/a/">link</a></p>');

describe('a page has changed', () => {
  it.each([
    ['its words', base.replace('Words', 'Other words')],
    ['a link', base.replace('/a/', '/b/')],
    ['its title', base.replace('<title>T', '<title>U')],
    ['its description', base.replace('content="D"', 'content="E"')],
    ['its structured data', base.replace('</head>', '<script type="application/ld+json">{}</script></head>')],
    ['that it may be listed', base.replace('</head>', '<meta name="robots" content="noindex"></head>')],
  ])('with %s', (_, changed) => {
    expect(digest(changed)).not.toBe(digest(base));
  });
});

describe('a page has not changed', () => {
  const days = (since: string, words: string) => page(`<p>Open for <span data-days-since="${since}">${words}</span>.</p>`);
  const choices = (number: number) => page(`<p>List</p><fieldset><label>Last 3 days <span>${number}</span></label></fieldset>`);

  it.each([
    ['with the days since', days('2026-11-18', '4 days'), days('2026-11-18', '5 days')],
    ['with what a choice would give today', choices(2), choices(1)],
    ['with a form', page('<p>W</p><form action="/search/"><input></form>'), page('<p>W</p><form><button>B</button></form>')],
    ['with its markup', base, base.replace('class="link"', 'class="quiet link"').replaceAll('p>', 'div>')],
    ['with the names of scripts', page('W<script src="/_astro/a.1.js"></script>'), page('W<script src="/_astro/a.2.js"></script>')],
    ['with the header and the footer', base, base.replace('<header>H', '<header>I').replace('<footer>F', '<footer>G')],
    ['with other tags of its head', base, base.replace('</head>', '<link rel="alternate" href="/x.md"></head>')],
  ])('%s', (_, one, other) => {
    expect(other).not.toBe(one);
    expect(digest(other)).toBe(digest(one));
  });
});

it('knows which pages search engines may list', () => {
  expect(toPageState(base).indexable).toBe(true);
  expect(toPageState(page('W', '<meta name="robots" content="noindex">')).indexable).toBe(false);
  expect(toPageState(page('W', '<meta name="robots" content="max-snippet:-1">')).indexable).toBe(true);
});

const state = (digest: string, indexable = true): PageState => ({ digest, indexable });
const record = (pages: Record<string, PageState>, built = '2026-11-22T09:00:00.000Z', site = 'https://jobs.example/'): BuildRecord => ({
  built,
  site,
  pages,
});
const before = record({ '/': state('1'), '/same/': state('2'), '/gone/': state('3') }, '2026-11-21T09:00:00.000Z');
const after = record({ '/new/': state('4'), '/': state('5'), '/same/': state('2') });

describe('what differs between two builds', () => {
  it('is told by address, with the moment of the build before', () => {
    expect(toUrlChanges(before, after)).toEqual({
      since: '2026-11-21T09:00:00.000Z',
      added: ['https://jobs.example/new/'],
      changed: ['https://jobs.example/'],
      removed: ['https://jobs.example/gone/'],
    });
  });

  it('is everything at first, and when the site has moved', () => {
    const all = { added: ['/', '/new/', '/same/'], changed: [], removed: [] };
    const told = (site: string) => ({ ...all, added: all.added.map((path) => new URL(path, site).href) });
    expect(toUrlChanges(undefined, after)).toEqual(told('https://jobs.example/'));
    const moved = record(after.pages, after.built, 'https://new.example/');
    expect(toUrlChanges(before, moved)).toEqual(told('https://new.example/'));
  });

  it('is of use to a search engine when it may list the page, or might have', () => {
    const [hidden, shown] = [state('h', false), state('s')];
    const was = record({ '/closes/': shown, '/opens/': hidden, '/stays-hidden/': state('x', false), '/hidden-gone/': hidden });
    const is = record({ '/closes/': state('c', false), '/opens/': state('o'), '/stays-hidden/': hidden, '/hidden-new/': hidden });
    expect(toIndexableChanges(was, is)).toEqual({
      since: was.built,
      added: [],
      changed: ['https://jobs.example/closes/', 'https://jobs.example/opens/'],
      removed: [],
    });
  });
});

describe('the record of builds', () => {
  it('says in changes.json what the last build changed, for each folder apart', () => {
    const cache = temporaryFolder();
    const records = new BuildRecords(cache, 'dist');
    expect(records.lastBuild()).toBe(undefined);
    records.noteBuild(before);
    new BuildRecords(cache, 'elsewhere').noteBuild(after);
    records.noteBuild(after);
    expect(records.lastBuild()).toEqual(after);
    const written = filesIn(cache).filter((file) => file.endsWith('changes.json'));
    expect(written).toHaveLength(2);
    const changes = written.map((file) => JSON.parse(readFileSync(join(cache, file), 'utf8')) as unknown);
    expect(changes).toContainEqual(toUrlChanges(before, after));
    expect(changes).toContainEqual(toUrlChanges(undefined, after));
  });

  it('keeps what search engines were told, however many builds follow', () => {
    const records = new BuildRecords(temporaryFolder(), 'dist');
    records.noteBuild(before);
    records.noteTold(before);
    records.noteBuild(after);
    expect(records.told()).toEqual(before);
  });
});
