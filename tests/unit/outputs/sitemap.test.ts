import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGitDates } from '../../../src/content/git-dates.ts';
import { sitemapUrls, toSitemap } from '../../../src/outputs/sitemap.ts';
import { checkFiles, edited } from '../../support/content.ts';

const job = 'jobs/acme/backend-engineer.mdx';
const none: ReadonlyMap<string, string> = new Map();
const urlsOf = (changes = {}, dates = none) => sitemapUrls(checkFiles(changes).graph!, dates);
const lastmodOf = (path: string, changes = {}, dates = none) => urlsOf(changes, dates).find((url) => url.path === path)?.lastmod;

describe('what a crawler may index', () => {
  test('is every page but the error page, scorecards and the list of closed vacancies', () => {
    const paths = urlsOf().map(({ path }) => path);
    expect(paths).toEqual([
      '/',
      '/about/',
      '/articles/',
      '/articles/write-well/',
      '/companies/',
      '/companies/acme/',
      '/employment-types/full-time/',
      '/jobs/',
      '/jobs/acme/backend-engineer/',
      '/ladders/',
      '/ladders/backend/',
      '/levels/mid/',
      '/levels/senior/',
      '/pay/',
      '/pay/backend-engineer/',
      '/pay/senior-backend-engineer/',
      '/places/',
      '/places/barcelona/',
      '/places/catalonia/',
      '/places/spain/',
      '/report/',
      '/roles/',
      '/roles/backend-engineer/',
      '/roles/backend-engineer/compare/senior-backend-engineer/',
      '/roles/senior-backend-engineer/',
      '/skills/',
      '/skills/category/database/',
      '/skills/category/language/',
      '/skills/category/message-broker/',
      '/skills/category/practice/',
      '/skills/category/soft-skill/',
      '/skills/communication/',
      '/skills/curiosity/',
      '/skills/kafka/',
      '/skills/ownership/',
      '/skills/postgresql/',
      '/skills/python/',
      '/skills/system-design/',
      '/workplaces/hybrid/',
    ]);
  });

  test.each([
    ['filled', edited(job, 'status: open', 'status: filled\nclosedOn: 2026-11-10')],
    ['over', edited(job, 'validThrough: 2026-12-31', 'validThrough: 2026-11-20')],
    ['upcoming', edited(job, 'datePosted: 2026-11-02', 'datePosted: 2026-11-25')],
  ])('no vacancy that is %s', (_, changes) => {
    expect(urlsOf(changes).map(({ path }) => path)).not.toContain('/jobs/acme/backend-engineer/');
  });
});

describe('the day a page last changed', () => {
  test('is the day git knows', () => {
    const dates = new Map([
      [job, '2026-11-05'],
      ['companies/acme.mdx', '2026-11-06'],
      ['roles/backend-engineer.mdx', '2026-11-07'],
      ['skills/kafka.yaml', '2026-11-08'],
      ['places/spain.mdx', '2026-11-09'],
      ['articles/write-well.mdx', '2026-11-10'],
    ]);
    const dated = urlsOf({}, dates).filter(({ lastmod }) => lastmod !== undefined);
    expect(Object.fromEntries(dated.map(({ path, lastmod }) => [path, lastmod]))).toEqual({
      '/jobs/acme/backend-engineer/': '2026-11-05',
      '/companies/acme/': '2026-11-06',
      '/roles/backend-engineer/': '2026-11-07',
      // Not in git: the day its editor states.
      '/roles/senior-backend-engineer/': '2026-11-01',
      '/skills/kafka/': '2026-11-08',
      '/places/spain/': '2026-11-09',
      '/articles/write-well/': '2026-11-10',
    });
  });

  test('is the day the file states where git knows none, and never that of the build', () => {
    const dated = urlsOf().filter(({ lastmod }) => lastmod !== undefined);
    expect(Object.fromEntries(dated.map(({ path, lastmod }) => [path, lastmod]))).toEqual({
      '/jobs/acme/backend-engineer/': '2026-11-02',
      '/roles/backend-engineer/': '2026-11-01',
      '/roles/senior-backend-engineer/': '2026-11-01',
      '/articles/write-well/': '2026-11-01',
    });
  });

  test('of an imported vacancy is the day it was last seen, which its page shows', () => {
    const imported = 'imported: { system: ashby, board: acme, id: "1", url: https://board.example/1, lastSeen: 2026-11-20 }';
    expect(lastmodOf('/jobs/acme/backend-engineer/', edited(job, 'status: open', `status: open\n${imported}`))).toBe('2026-11-20');
  });

  test('of an article that never changed is the day it was published', () => {
    const changes = edited('articles/write-well.mdx', 'updated: 2026-11-01\n', '');
    expect(lastmodOf('/articles/write-well/', changes)).toBe('2026-10-01');
  });
});

test('the file is XML of whole addresses', () => {
  const urls = [{ path: '/jobs/' }, { path: '/roles/a&b/', lastmod: '2026-11-02' }];
  expect(toSitemap(urls, 'https://jobs.example')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://jobs.example/jobs/</loc></url>
<url><loc>https://jobs.example/roles/a&amp;b/</loc><lastmod>2026-11-02</lastmod></url>
</urlset>
`);
});

describe('days of commits', () => {
  let top: string;
  let repository: string;

  beforeAll(() => {
    top = realpathSync(mkdtempSync(join(tmpdir(), 'rolebook-git-')));
    repository = join(top, 'repository');
    mkdirSync(repository);
    git(repository, ['init', '-q', '-b', 'main']);
    write('content/jobs/acme/one.mdx', '1');
    write('content/jobs/acme/two.mdx', '1');
    write('content/companies/zoë & co.mdx', '1');
    write('elsewhere/three.mdx', '1');
    commit('2026-03-01T09:00:00Z');
    write('content/jobs/acme/one.mdx', '2');
    // The day where the committer is.
    commit('2026-04-01T23:30:00-08:00');
    write('elsewhere/three.mdx', '2');
    commit('2026-05-01T09:00:00Z');
    renameSync(join(repository, 'content/jobs/acme/two.mdx'), join(repository, 'content/jobs/acme/renamed.mdx'));
    commit('2026-06-01T09:00:00Z');
    write('content/jobs/acme/untracked.mdx', '1');
  });
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(repository, file)), { recursive: true });
    writeFileSync(join(repository, file), text);
  }

  function commit(date: string): void {
    git(repository, ['add', '--all']);
    git(repository, ['commit', '-q', '-m', 'x'], date);
  }

  const days = (folder: string) => Object.fromEntries(readGitDates(folder));

  test('by file, as the content folder names them', () => {
    const { 'jobs/acme/two.mdx': gone, ...dates } = days(join(repository, 'content'));
    expect(gone).toBe('2026-06-01');
    expect(dates).toEqual({
      'jobs/acme/one.mdx': '2026-04-01',
      'jobs/acme/renamed.mdx': '2026-06-01',
      'companies/zoë & co.mdx': '2026-03-01',
    });
  });

  test('where the repository is the content folder, or a link leads there', () => {
    symlinkSync(join(repository, 'content'), join(top, 'linked'));
    expect(days(join(top, 'linked'))['jobs/acme/one.mdx']).toBe('2026-04-01');
    expect(days(repository)['elsewhere/three.mdx']).toBe('2026-05-01');
  });

  test('none of a history that is cut short: its oldest commit would date every file', () => {
    const shallow = join(top, 'shallow');
    git(top, ['clone', '-q', '--depth=1', `file://${repository}`, shallow]);
    expect(days(join(shallow, 'content'))).toEqual({});
    const whole = join(top, 'whole');
    git(top, ['clone', '-q', `file://${repository}`, whole]);
    expect(days(join(whole, 'content'))).toEqual(days(join(repository, 'content')));
  });

  test('none without a repository, a commit or a folder', () => {
    const bare = join(top, 'bare');
    mkdirSync(bare);
    expect(days(bare)).toEqual({});
    git(bare, ['init', '-q']);
    expect(days(bare)).toEqual({});
    expect(days(join(top, 'nowhere'))).toEqual({});
  });
});

/** Runs git with no settings of this machine, as if it were a certain moment. */
function git(folder: string, args: readonly string[], date?: string): void {
  const moment = date && { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const author = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b.example', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b.example' };
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...author, ...moment };
  execFileSync('git', ['-C', folder, ...args], { env, stdio: 'pipe' });
}
