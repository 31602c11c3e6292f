import { describe, expect, test } from 'vitest';
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
      '/accessibility/',
      '/articles/',
      '/articles/write-well/',
      '/changes/',
      '/companies/',
      '/companies/acme/',
      '/developers/',
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
      '/privacy/',
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
