import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { pageTypes } from '../e2e/page-types.ts';
import type { BuiltSite } from '../support/fixture.ts';
import { ownSite } from '../support/site-build.ts';

/**
 * What a server sends before it waits for the first acknowledgement: ten packets of 1,460 bytes (RFC 6928). A vacancy whose HTML and
 * styles fit is drawn after one round trip.
 */
const firstView = 14_600;
/** All scripts of our own that a vacancy loads before anybody does anything. */
const ownScripts = 6_000;

let site: BuiltSite;
let vacancies: readonly string[];
const sent = new Map<string, number>();

beforeAll(async () => {
  site = await ownSite();
  const { pattern } = pageTypes.find(({ name }) => name === 'vacancy')!;
  vacancies = site.pages.filter((page) => pattern.test(page));
});

test('every vacancy that is built is weighed', () => {
  expect(vacancies.length).toBeGreaterThan(30);
});

test(`the HTML and the styles of a vacancy take at most ${firstView} bytes with Brotli`, () => {
  const heavy = vacancies.flatMap((page) => overBudget(page, sizeOf(`${page}index.html`) + sum(stylesOf(page)), firstView));
  expect(heavy).toEqual([]);
});

test(`the scripts of a vacancy take at most ${ownScripts} bytes with Brotli`, () => {
  expect(scriptsOf(vacancies[0]!).length).toBeGreaterThan(2);
  expect(vacancies.flatMap((page) => overBudget(page, sum(scriptsOf(page)), ownScripts))).toEqual([]);
});

test('a page loads the styles of every page and those of its kind, and nothing more', () => {
  expect(site.pages.filter((page) => ![1, 2].includes(stylesOf(page).length))).toEqual([]);
});

function overBudget(page: string, bytes: number, budget: number): string[] {
  return bytes > budget ? [`${page} takes ${bytes} bytes, ${bytes - budget} more than ${budget}`] : [];
}

/** Stylesheets a browser waits for; it does not wait for those of paper. */
function stylesOf(page: string): string[] {
  return attributes(page, 'link[rel="stylesheet"]:not([media="print"])', 'href');
}

/** The scripts that a page names, and those they import at once. */
function scriptsOf(page: string): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(join(site.dist, path), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) follow(`/_astro/${name}`);
  };
  attributes(page, 'script[src]', 'src').forEach(follow);
  return [...found];
}

function attributes(page: string, selector: string, name: string): string[] {
  return Array.from(site.document(page).querySelectorAll(selector), (element) => element.getAttribute(name)!);
}

function sum(paths: readonly string[]): number {
  return paths.reduce((total, path) => total + sizeOf(path), 0);
}

/** Bytes of a file as a CDN keeps it: compressed once, as well as can be. */
function sizeOf(path: string): number {
  const known = sent.get(path);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(join(site.dist, path))).length;
  sent.set(path, size);
  return size;
}
