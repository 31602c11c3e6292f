import { beforeAll, expect, test } from 'vitest';
import { jobFeedPath } from '../../src/domain/paths.ts';
import type { BuiltSite } from '../support/fixture.ts';
import { ownSite } from '../support/site-build.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await ownSite();
});

const feedsIn = (page: string, selector: string) =>
  [...site.document(page).querySelectorAll(selector)].map((link) => link.getAttribute('href')!).filter((to) => to.includes('/feed.'));

test('a page with vacancies names its feeds in its head and in its text, and all of them exist', () => {
  const pages = [
    '/jobs/',
    '/changes/',
    '/companies/back-market/',
    '/places/spain/',
    '/skills/python/',
    '/roles/backend-engineer/',
    '/levels/senior/',
    '/workplaces/remote/',
    '/employment-types/full-time/',
  ];
  for (const page of pages) {
    const feeds = ['rss', 'atom', 'json'].map((format) => `${page}feed.${format}`);
    expect(feedsIn(page, 'head link[rel="alternate"]')).toEqual(feeds);
    expect(feedsIn(page, 'main a')).toEqual(feeds);
    for (const feed of feeds) expect(site.files).toContain(feed.slice(1));
  }
});

test('every feed lies beside a page, and is named by it', () => {
  const feeds = site.files.filter((file) => file.endsWith('/feed.rss'));
  expect(feeds.length).toBeGreaterThan(50);
  for (const feed of feeds) {
    const page = `/${feed.slice(0, -'feed.rss'.length)}`;
    expect(feedsIn(page, 'head link[type="application/rss+xml"]')).toEqual([`/${feed}`]);
  }
});

test('the job feeds are there', () => {
  for (const board of ['indeed', 'linkedin', 'talent', 'careerjet']) expect(site.files).toContain(jobFeedPath(board).slice(1));
});
