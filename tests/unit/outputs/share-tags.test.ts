import { expect, it } from 'vitest';
import type { SmallContent } from '../../support/render.ts';
import { boardGraph } from '../../support/render.ts';
import { toShareTags } from '../../../src/outputs/share-tags.ts';

const content: SmallContent = { articles: { 'write-well': {} } };

function tagsOf(path: string, changes: SmallContent = {}): Record<string, string> {
  const url = path === '/404.html' ? undefined : `https://jobs.example${path}`;
  const tags = toShareTags({ path, url, title: 'A title', description: 'A description.' }, boardGraph({ ...content, ...changes }));
  return Object.fromEntries(tags.map((tag) => ['property' in tag ? tag.property : tag.name, tag.content]));
}

it('says of a page its title, description, address and picture', () => {
  expect(tagsOf('/roles/backend-engineer/')).toEqual({
    'og:title': 'A title',
    'og:description': 'A description.',
    'og:type': 'website',
    'og:url': 'https://jobs.example/roles/backend-engineer/',
    'og:site_name': 'Test board',
    'og:locale': 'en_GB',
    'og:image': 'https://jobs.example/share/role/backend-engineer.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Backend Engineer, Test board',
    'twitter:card': 'summary_large_image',
  });
});

it('gives the page that stands for missing ones no address', () => {
  expect(tagsOf('/404.html')['og:url']).toBe(undefined);
  expect(tagsOf('/404.html')['og:image']).toBe('https://jobs.example/share/site.png');
});

it('calls an article an article, and its list not', () => {
  expect(tagsOf('/articles/write-well/')['og:type']).toBe('article');
  for (const path of ['/articles/', '/articles/page/2/']) expect(tagsOf(path)['og:type'], path).toBe('website');
});

it('gives each page the picture of what it is about', () => {
  const pictures: Record<string, string> = {
    '/': 'site',
    '/about/': 'site',
    '/jobs/': 'site',
    '/jobs/closed/': 'site',
    '/jobs/page/2/': 'site',
    '/jobs/acme/backend-engineer/': 'company/acme',
    '/companies/': 'site',
    '/companies/page/2/': 'site',
    '/companies/acme/page/2/': 'company/acme',
    '/roles/': 'site',
    '/roles/backend-engineer/scorecard/': 'role/backend-engineer',
    '/pay/': 'site',
    '/pay/backend-engineer/': 'role/backend-engineer',
    '/places/': 'site',
    '/places/barcelona/': 'place/barcelona',
    '/skills/python/': 'site',
    '/articles/write-well/': 'site',
  };
  const found = Object.keys(pictures).map((path) => [path, tagsOf(path)['og:image']!.replace(/^.*\/share\/|\.png$/g, '')]);
  expect(Object.fromEntries(found)).toEqual(pictures);
});

it('leaves the locale out when it names no country', () => {
  expect(tagsOf('/', { site: { locale: 'en' } })['og:locale']).toBe(undefined);
  expect(tagsOf('/', { site: { locale: 'zh-Hant-TW' } })['og:locale']).toBe('zh_TW');
});
