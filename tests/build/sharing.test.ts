import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { pageTypes } from '../e2e/page-types.ts';
import type { BuiltSite } from '../support/fixture.ts';
import { ownSite } from '../support/site-build.ts';

const origin = 'https://rolebook.example';
let site: BuiltSite;

beforeAll(async () => {
  site = await ownSite();
});

/** Every tag for sharing on a page, by its name. */
function tagsOf(page: string): Record<string, string> {
  const tags = [...site.document(page).querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')];
  const named = tags.map((tag) => [tag.getAttribute('property') ?? tag.getAttribute('name')!, tag.getAttribute('content')!] as const);
  expect(new Set(named.map(([name]) => name)).size, page).toBe(named.length);
  return Object.fromEntries(named);
}

it('every page says what a message shows of it, in the words of its title and description', () => {
  expect(site.pages.length).toBeGreaterThan(200);
  for (const page of site.pages) {
    const tags = tagsOf(page);
    const document = site.document(page);
    expect([tags['og:title'], `${tags['og:title']} · Rolebook`], page).toContain(document.title);
    expect(tags['og:description'], page).toBe(document.querySelector('meta[name="description"]')!.getAttribute('content'));
    expect(tags['og:url'], page).toBe(page === '/404.html' ? undefined : origin + page);
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), page).toBe(tags['og:url']);
    expect(tags, page).toMatchObject({ 'og:site_name': 'Rolebook', 'og:locale': 'en_GB', 'twitter:card': 'summary_large_image' });
  }
});

it.each(pageTypes.map(({ name, path }) => [name, path]))('the picture of %s is there, in the size it says', (name, page) => {
  const tags = tagsOf(page);
  const { pathname } = new URL(tags['og:image']!);
  expect(tags['og:image']).toBe(origin + pathname);
  const png = readFileSync(join(site.dist, pathname));
  expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
  expect([tags['og:image:width'], tags['og:image:height']]).toEqual(['1200', '630']);
  expect(tags['og:image:alt']).toMatch(/Rolebook$/);
  expect(tags['og:type']).toBe(name === 'article' ? 'article' : 'website');
});

it('there is a share image for everything that has one, and none that no page shows', () => {
  const shown = new Set(site.pages.map((page) => new URL(tagsOf(page)['og:image']!).pathname));
  const made = site.files.filter((file) => file.startsWith('share/')).map((file) => `/${file}`);
  expect(made).toEqual([...shown].sort());
  expect(made.length).toBeGreaterThan(30);
});

it('every page names the icons, and they are there', () => {
  for (const page of site.pages) {
    const links = [...site.document(page).querySelectorAll('link[rel~="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]')];
    const paths = links.map((link) => link.getAttribute('href')!.slice(1));
    expect(paths, page).toEqual(['favicon.ico', 'icon-site.svg', 'apple-touch-icon.png', 'site.webmanifest']);
    for (const path of paths) expect(site.files, page).toContain(path);
  }
});
