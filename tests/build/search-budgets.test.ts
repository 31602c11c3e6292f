import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { corpusParts } from '../../bench/corpus/corpus.ts';
import { corpusGraph } from '../../bench/corpus/graph.ts';
import { toSentBytes } from '../../bench/gzip-server.ts';
import { budgets, budgetSize } from '../../bench/search/budgets.ts';
import type { SiteGraph } from '../../src/content/graph.ts';
import { jobsPageSize } from '../../src/domain/pagination.ts';
import { jobsPath, searchPath } from '../../src/domain/paths.ts';
import JobsPage from '../../src/pages/jobs/[...page].astro';
import { facetTableOf } from '../../src/search/index/facet-table-of.ts';
import { manifestPath, type SearchManifest } from '../../src/search/manifest.ts';
import type { BuiltSite } from '../support/fixture.ts';
import { parseHtml } from '../support/render.ts';
import { ownSite } from '../support/site-build.ts';

/*
 * What finding may cost in bytes with 10,000 vacancies. Building their pages would take minutes, so the first page of the list is
 * rendered alone with a graph of them; scripts and styles, which do not depend on the content, are those of the built site.
 */

const large = vi.hoisted(() => ({ graph: undefined as SiteGraph | undefined }));
vi.mock('../../src/queries/site-graph.ts', () => ({ siteGraph: () => large.graph }));

/** Bytes as a host sends them, by what they are for. */
type Parts = Readonly<Record<string, number>>;

let built: BuiltSite;
/** The list as a build of 10,000 would write it. */
let page: Document;
let html: number;
let facetTable: number;

beforeAll(async () => {
  built = await ownSite();
  large.graph = corpusGraph({ size: budgetSize });
  facetTable = sentSize('table.json', JSON.stringify(facetTableOf(large.graph)));
  const container = await AstroContainer.create();
  const request = new Request(new URL(jobsPath(), large.graph.site.url));
  const text = await container.renderToString(JobsPage as AstroComponentFactory, { props: { number: 1 }, request, partial: false });
  html = sentSize('index.html', text);
  page = parseHtml(text);
});

test('the page that is measured is the list of all vacancies', () => {
  expect(large.graph!.openVacancies.length).toBeGreaterThan(budgetSize * 0.9);
  expect(page.querySelectorAll('job-finder article')).toHaveLength(jobsPageSize);
  expect(page.querySelector('job-finder [role="status"]')!.textContent).toContain(large.graph!.openVacancies.length.toLocaleString('en'));
});

test('a budget that does not hold says by how much', () => {
  expect(overBudget({ page: 20_300, style: 9_700 }, 30)).toBe('');
  expect(overBudget({ page: 25_000, style: 9_700 }, 30)).toBe('34.7 KB is 4.7 KB over the budget of 30 KB: page 25 KB, style 9.7 KB');
});

describe('bytes', () => {
  test('of the facet table', () => {
    expect(overBudget({ 'facet table': facetTable }, budgets.facetTable)).toBe('');
  });

  test('of the list before any interaction: HTML and CSS', () => {
    expect(overBudget({ HTML: html, ...stylesOf(jobsPath()) }, budgets.page)).toBe('');
  });

  test('of our own script for finder and search, as brotli', () => {
    const scripts = scriptsOf(jobsPath(), searchPath);
    expect(Object.keys(scripts).length).toBeGreaterThan(1);
    const asBrotli = Object.keys(scripts).map((path) => [path, brotliCompressSync(readFileSync(join(built.dist, path))).length]);
    expect(overBudget(Object.fromEntries(asBrotli), budgets.ownScript)).toBe('');
  });

  test("of our own script with Pagefind's script and wasm", () => {
    const pagefind = pagefindScripts();
    expect(Object.keys(pagefind)).toEqual([expect.stringMatching(/\/pagefind\.js$/), expect.stringMatching(/\/wasm\..+\.pagefind$/)]);
    expect(overBudget({ ...scriptsOf(jobsPath(), searchPath), ...pagefind }, budgets.scriptWithPagefind)).toBe('');
  });

  test('of everything up to the first text result', () => {
    const parts = {
      HTML: html,
      ...stylesOf(jobsPath()),
      ...pictures(),
      ...scriptsOf(jobsPath()),
      manifest: fileSize(manifestPath),
      facetTable,
    };
    expect(overBudget(parts, budgets.firstTextResult)).toBe('');
  });
});

/** Nothing when the parts together stay within a budget in thousands of bytes, otherwise by how much they do not. */
function overBudget(parts: Parts, budget: number): string {
  const bytes = Object.values(parts).reduce((sum, part) => sum + part, 0);
  if (bytes <= budget * 1000) return '';
  const list = Object.entries(parts).map(([name, part]) => `${name} ${toKilobytes(part)}`);
  return `${toKilobytes(bytes)} is ${toKilobytes(bytes - budget * 1000)} over the budget of ${budget} KB: ${list.join(', ')}`;
}

function toKilobytes(bytes: number): string {
  return `${Number((bytes / 1000).toFixed(1))} KB`;
}

function sentSize(name: string, content: string): number {
  return toSentBytes(name, Buffer.from(content)).length;
}

/** @param path begins with `/`. */
function fileSize(path: string): number {
  return toSentBytes(join(built.dist, path)).length;
}

function sizesOf(paths: Iterable<string>): Parts {
  return Object.fromEntries([...paths].map((path) => [path, fileSize(path)]));
}

function stylesOf(address: string): Parts {
  const links = [...built.document(address).querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href')!);
  if (links.length === 0) throw new Error(`${address} has no stylesheet.`);
  return sizesOf(links);
}

/** The icon of the site, and the pictures of the companies on the page. */
function pictures(): Parts {
  const shown = new Set([...page.querySelectorAll('img')].map((image) => image.getAttribute('src')!));
  const sizes: Record<string, number> = { ...sizesOf(['/icon-site.svg']) };
  for (const part of corpusParts({ size: budgetSize })) {
    if (part.path.startsWith('jobs/')) break;
    if ('text' in part && shown.has(`/${part.path}`)) sizes[part.path] = sentSize(part.path, part.text);
  }
  return sizes;
}

/** Every script of ours that some pages load, at once or later: those they name, and those that these name, workers among them. */
function scriptsOf(...addresses: string[]): Parts {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, specifier] of toText(path).matchAll(/["'`]((?:\.\/|\/)[^"'`\s]+\.js)["'`]/g)) {
      follow(new URL(specifier!, new URL(path, 'https://site.example')).pathname);
    }
  };
  for (const address of addresses) {
    const named = built.document(address);
    // What sets the theme before the first paint is no module, and has nothing to do with finding.
    for (const script of named.querySelectorAll('script[type="module"][src]')) follow(script.getAttribute('src')!);
    expect(named.querySelectorAll('script:not([src]):not([type="application/ld+json"])')).toHaveLength(0);
  }
  return sizesOf(found);
}

function toText(path: string): string {
  return built.html(path);
}

function pagefindScripts(): Parts {
  const { fullText } = JSON.parse(toText(manifestPath)) as SearchManifest;
  const files = built.files.map((file) => `/${file}`).filter((file) => file.startsWith(fullText!.folder));
  return sizesOf(files.filter((file) => file.endsWith('.js') || /\/wasm\.[^/]+$/.test(file)));
}
