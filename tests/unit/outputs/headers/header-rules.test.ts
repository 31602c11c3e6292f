import { describe, expect, it } from 'vitest';
import { headerFiles } from '../../../../src/outputs/headers/header-files.ts';
import { expectedPages } from '../../../../src/outputs/page-census.ts';
import { headersFor, readHeadersFile } from '../../../support/headers-file.ts';
import { filesOf } from '../../../support/site-files.ts';

const { graph, files } = filesOf(headerFiles);
const rules = readHeadersFile(files.get('/_headers')!);
/** What a path is sent with beside what every file is sent with. */
function ownHeaders(path: string): Record<string, string> {
  const all = headersFor(rules, path);
  for (const name of Object.keys(everywhere)) delete all[name];
  return all;
}

const everywhere = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': expect.stringMatching(/^(?:[a-z-]+=\(\), )+clipboard-write=\(self\)$/),
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
};
const revalidated = { 'cache-control': 'public, max-age=0, must-revalidate' };
const page = { ...revalidated, 'cross-origin-resource-policy': 'same-origin' };
const hashed = { 'cache-control': 'public, max-age=31536000, immutable', 'cross-origin-resource-policy': 'same-origin' };
const open = { ...revalidated, 'cross-origin-resource-policy': 'cross-origin' };
const readByAll = { 'access-control-allow-origin': '*' };
const typed = (type: string) => ({ ...readByAll, 'content-type': `${type}; charset=utf-8` });

describe('the headers of a site', () => {
  it('keep any file to the policy of the site', () => {
    for (const path of ['/', '/jobs/acme/engineer/', '/_astro/a.js', '/feeds/indeed.xml', '/own.pdf', '/nothing/here']) {
      expect(headersFor(rules, path), path).toMatchObject(everywhere);
    }
  });

  it('refuse what strangers ask a browser for', () => {
    const policy = headersFor(rules, '/')['permissions-policy'];
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics']) {
      expect(policy).toContain(`${feature}=()`);
    }
  });

  it('have every page looked at again before it is shown: if one is missing, list its folder in src/outputs/headers/placement.ts', () => {
    const pages = [...expectedPages(graph, 1)];
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter((path) => headersFor(rules, path)['cross-origin-resource-policy'] !== 'same-origin')).toEqual([]);
    for (const path of pages) expect(ownHeaders(path), path).toEqual(page);
  });

  it('let files that are named by their content be kept for a year', () => {
    for (const path of ['/_astro/Base.BaNZdXfo.css', '/search/text.9f0e/index/a.pf_index']) expect(ownHeaders(path), path).toEqual(hashed);
    for (const path of ['/search/facets.8359.json', '/search/things.4aea.json', '/search/text.9f0e/summaries/0.json']) {
      expect(ownHeaders(path), path).toEqual({ ...hashed, ...readByAll });
    }
    expect(ownHeaders('/search/manifest.json')).toEqual({ ...page, ...readByAll });
  });

  it('let other sites show pictures and icons', () => {
    for (const path of ['/share/site.png', '/media/acme.svg', '/favicon.ico', '/icon-192.png', '/apple-touch-icon.png']) {
      expect(ownHeaders(path), path).toEqual(open);
    }
  });

  it('let any site read what programs read, and say what it is', () => {
    expect(ownHeaders('/api/v1/jobs/2.json')).toEqual({ ...open, ...readByAll });
    expect(ownHeaders('/feeds/indeed.xml')).toEqual({ ...open, ...typed('application/xml') });
    expect(ownHeaders('/sitemap.xml')).toEqual({ ...open, ...typed('application/xml') });
    expect(ownHeaders('/llms.txt')).toEqual({ ...open, ...typed('text/plain') });
    expect(ownHeaders('/robots.txt')).toEqual({ ...open, 'content-type': 'text/plain; charset=utf-8' });
    expect(ownHeaders('/site.webmanifest')).toEqual({ ...open, 'content-type': 'application/manifest+json' });
    expect(ownHeaders('/jobs/acme/engineer.json')).toEqual({ ...page, ...readByAll });
    expect(ownHeaders('/jobs/acme/engineer.md')).toEqual({ ...page, ...typed('text/markdown') });
    expect(ownHeaders('/jobs/acme/engineer.ics')).toEqual({ ...page, ...typed('text/calendar') });
    expect(ownHeaders('/pay/backend-engineer.csv')).toEqual({ ...page, ...typed('text/csv') });
    expect(ownHeaders('/places/spain/feed.rss')).toEqual({ ...page, ...typed('application/rss+xml') });
    expect(ownHeaders('/jobs/feed.atom')).toEqual({ ...page, ...typed('application/atom+xml') });
    expect(ownHeaders('/jobs/feed.json')).toEqual({ ...page, ...readByAll });
  });

  it("leave an owner's own files to the host", () => {
    expect(ownHeaders('/press/logo.pdf')).toEqual({});
  });

  it('keep to what the hosts accept', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
    for (const { path, headers } of rules) {
      expect(path).toMatch(/^\/[^\s*]*\*?[^\s*]*$/);
      for (const [name, value] of headers) expect(`${name}: ${value}`.length).toBeLessThan(2000);
    }
  });
});
