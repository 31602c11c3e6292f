import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../../src/verify/run/digest.ts';
import { verifyFolder } from '../../../src/verify/run/verify-folder.ts';
import { temporaryFolder } from '../../support/fixture.ts';
import { alternates, faceFiles } from './face-files.ts';
import { now, page, posting, siteOf, vacancy } from './pages.ts';

/** A site of many vacancies, each listed on the home page, written to a folder. */
function writeSite(vacancies: number, changes: Record<string, string> = {}): string {
  const dist = temporaryFolder();
  const paths = Array.from({ length: vacancies }, (_, index) => `/jobs/acme/baker-${index}/`);
  const html = (path: string, index: number) => {
    const url = `https://jobs.example${path}`;
    return vacancy({ path, head: alternates(path), postings: [{ ...posting, url, identifier: undefined }], title: `Baker ${index}` });
  };
  const links = (list: readonly string[]) => `<h1>Jobs</h1>${list.map((path) => `<h2><a href="${path}">Baker</a></h2>`).join('')}`;
  const urls = ['/', '/jobs/', '/companies/acme/', '/places/lisbon/'].map((path) => `<url><loc>https://jobs.example${path}</loc></url>`);
  const dated = paths.map((path) => `<url><loc>https://jobs.example${path}</loc><lastmod>2026-11-02</lastmod></url>`);
  const files: Record<string, string> = {
    'index.html': page({ path: '/', body: links(paths) }),
    'companies/acme/index.html': page({ path: '/companies/acme/', head: alternates('/companies/acme/') }),
    'places/lisbon/index.html': page({ path: '/places/lisbon/', head: alternates('/places/lisbon/') }),
    // The page the feeds stand beside.
    'jobs/index.html': page({ path: '/jobs/' }),
    ...faceFiles(paths, ['/companies/acme/', '/places/lisbon/']),
    ...Object.fromEntries(paths.map((path, index) => [`${path.slice(1)}index.html`, html(path, index)])),
    'sitemap.xml': `<urlset>${[...urls, ...dated].join('')}</urlset>`,
    'robots.txt': 'User-agent: *\nAllow: /\n\nSitemap: https://jobs.example/sitemap.xml\n',
    ...changes,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  return dist;
}

const verify = (dist: string, threads = 2, onProgress?: (done: number, total: number) => void) =>
  verifyFolder({ dist, now: new Date(now), contentDir: join(dist, 'no-content'), threads, ...(onProgress && { onProgress }) });

describe('a folder of 120 vacancies', () => {
  it('is clean, and every rule says how many pages it looked at', async () => {
    const dist = writeSite(120);
    const steps: [number, number][] = [];
    const result = await verify(dist, 2, (done, total) => steps.push([done, total]));
    expect(result.findings).toEqual([]);
    expect({ origin: result.origin, pages: result.pages }).toEqual({ origin: 'https://jobs.example', pages: 124 });
    const pages = Object.fromEntries(result.rules.map(({ id, pages: count }) => [id, count]));
    expect(pages).toMatchObject({
      G01: 124,
      G02: 120,
      G14: 120,
      G17: 0,
      G22: 0,
      G23: 120,
      links: 124,
      headings: 124,
      sitemap: 4,
      robots: 1,
      closed: 120,
      parity: 0,
      faces: 129,
      feeds: 7,
    });
    // The workers take turns as they please, but nothing is counted twice.
    expect(steps.map(([, total]) => total)).toEqual([124, 124, 124]);
    expect(steps.at(-1)).toEqual([124, 124]);
  });

  it('gives the same findings in the same order with any number of threads', async () => {
    const dist = writeSite(120, {
      'jobs/acme/baker-7/index.html': vacancy({
        path: '/jobs/acme/baker-7/',
        title: 'Baker 7',
        head: alternates('/jobs/acme/baker-7/'),
        text: '<p onclick="x()">You bake bread.</p><p>NaN</p>',
      }),
      'jobs/acme/baker-99/index.html': page({
        path: '/jobs/acme/baker-99/',
        title: 'Baker 3 ',
        head: alternates('/jobs/acme/baker-99/'),
        body: '<h1>A</h1><h1>B</h1><a href="/gone/">x</a>',
      }),
    });
    const [one, two, three] = await Promise.all([verify(dist, 1), verify(dist, 2), verify(dist, 3)]);
    expect(one.findings.map(({ rule, page: path }) => `${rule} ${path}`)).toEqual([
      'G03 /jobs/acme/baker-7/',
      'G03 /jobs/acme/baker-7/',
      'G05 /jobs/acme/baker-7/',
      'headings /jobs/acme/baker-99/',
      'text-leaks /jobs/acme/baker-7/',
      'inline /jobs/acme/baker-7/',
      'links /jobs/acme/baker-99/',
      'unique /jobs/acme/baker-99/',
    ]);
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  it('says why it did not look for the sections of entries', async () => {
    const { rules } = await verify(writeSite(1));
    expect(rules.find(({ id }) => id === 'sections')).toMatchObject({
      pages: 0,
      findings: 0,
      note: expect.stringMatching(/^not checked: there is no content folder/),
    });
    expect(rules.filter(({ note }) => note !== undefined).map(({ id }) => id)).toEqual(['sections', 'parity']);
  });

  it('lists each rule once: G01 to G23, then the others', async () => {
    const { rules } = await verify(writeSite(1));
    const ids = rules.map(({ id }) => id);
    expect(ids.slice(0, 23)).toEqual(Array.from({ length: 23 }, (_, index) => `G${String(index + 1).padStart(2, '0')}`));
    expect(ids.slice(23).sort()).toEqual([
      'closed',
      'external-requests',
      'faces',
      'facts-once',
      'feeds',
      'headings',
      'inline',
      'jsonld-visible',
      'lang',
      'links',
      'parity',
      'robots',
      'sections',
      'sitemap',
      'text-leaks',
      'unique',
    ]);
  });

  it('reports a home page that does not say where the site is', async () => {
    const dist = writeSite(1, { 'index.html': page({ path: '/' }).replace(/<link rel="canonical"[^>]*>/, '') });
    const { findings } = await verify(dist);
    expect(findings).toContainEqual({ rule: 'unique', page: '/', message: 'the page has no canonical address', fix: 'write one' });
  });
});

describe('digests on their way between threads', () => {
  it('come out as they went in', () => {
    const { pages } = siteOf({
      '/': page({ path: '/', body: '<a href="/a/">a</a><a href="/b/#c">b</a>' }),
      '/a/': page({ path: '/a/', body: '<a href="/a/">a</a>' }),
    });
    const digests = [...pages.values()];
    expect(unpack(pack(digests))).toEqual(digests);
    expect(pack(digests).targets.filter((target) => target === '/a/')).toHaveLength(1);
  });
});
