import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { filesIn } from '../support/fixture.ts';
import { headersFor, readHeadersFile, serveWithHeaders } from '../support/headers-file.ts';
import { toScore } from '../support/observatory.ts';
import { ownSite } from '../support/site-build.ts';
import { examples } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite(ownSite, serveWithHeaders);
/** What the policy stopped since a page was opened, as browsers report it. */
const violations: string[] = [];
const nothing = { cookies: '', local: [], session: [], databases: [], caches: [], workers: 0 };

beforeAll(async () => {
  const { page } = await site.open('/about/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  await page.exposeFunction('noteViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    const { noteViolation } = window as unknown as { noteViolation(violation: string): void };
    addEventListener('securitypolicyviolation', (event) =>
      noteViolation(`${location.pathname}: ${event.effectiveDirective}: ${event.blockedURI}`),
    );
  });
});
afterEach(() => {
  violations.length = 0;
});

/** Everything a site can keep in a browser. */
function whatIsKept(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

describe('with the headers it is sent with', () => {
  test('no page breaks a policy, asks another host or keeps anything', async () => {
    const found: string[] = [];
    for (const { path } of examples) {
      const { page, problems } = await site.open(path);
      found.push(...problems.map((problem) => `${path}: ${problem}`));
      if ((await page.context().cookies()).length > 0) found.push(`${path}: a cookie`);
    }
    const { page } = await site.open('/about/');
    await page.waitForLoadState('networkidle');
    expect({ found, violations }).toEqual({ found: [], violations: [] });
    expect(await whatIsKept(page)).toEqual(nothing);
  });

  test('the search dialog finds, and keeps what was looked for', async () => {
    const { page, problems } = await site.open('/');
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('combobox').fill('kafka');
    await dialog
      .getByRole('option', { name: /^Kafka/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Kafka', exact: true }).waitFor();
    expect(await whatIsKept(page)).toEqual({ ...nothing, local: ['recent-searches'] });
    await page.evaluate(() => localStorage.clear());
    expect({ violations, problems }).toEqual({ violations: [], problems: [] });
  });

  test('the finder narrows its list, and full texts are searched in a worker', async () => {
    const { page, problems } = await site.open('/jobs/');
    const levels = page.locator('details').filter({ has: page.locator('summary', { hasText: /^Level$/ }) });
    if ((await levels.getAttribute('open')) === null) await levels.locator('summary').click();
    await levels.getByRole('checkbox', { name: /^Senior\b/ }).click();
    await page.getByRole('button', { name: 'Remove Senior' }).waitFor();
    expect(await whatIsKept(page)).toEqual(nothing);

    await page.goto(`${site.origin}/search/?q=mentoring`);
    await page
      .getByRole('status')
      .filter({ hasText: /mention/ })
      .waitFor();
    expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([expect.stringMatching(/^\/_astro\/full-text-worker/)]);
    expect({ violations, problems }).toEqual({ violations: [], problems: [] });
  });

  test('the form of a guide copies and saves', async () => {
    const { page, problems } = await site.open('/roles/junior-backend-engineer/');
    await page.getByRole('button', { name: 'Copy as rich text', exact: true }).click();
    await page.locator('[data-part="told"]').filter({ hasText: 'copied' }).waitFor();
    for (const name of ['Download .docx', 'Download posting (.mdx)']) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
      expect(file.suggestedFilename()).toMatch(/\.(docx|mdx)$/);
    }
    const foreign = problems.filter((problem) => !problem.startsWith('request to blob:'));
    expect({ violations, foreign }).toEqual({ violations: [], foreign: [] });
  });

  test('what a stranger puts into a page does nothing', async () => {
    const { page } = await site.open('/about/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "stolen"';
      const picture = document.createElement('img');
      picture.src = 'https://evil.example/pixel.gif';
      document.body.append(script, picture, document.createElement('style'));
      document.body.lastElementChild!.textContent = 'body { display: none }';
    });
    const stopped = ['img-src: https://evil.example/pixel.gif', 'script-src-elem: inline', 'style-src-elem: inline'];
    await expect.poll(() => [...new Set(violations)].sort()).toEqual(stopped.map((violation) => `/about/: ${violation}`));
    expect(await page.title()).not.toBe('stolen');
  });

  test('a home page has the score of its headers alone', async () => {
    const { page } = await site.open('/');
    const answer = await page.request.get(site.origin);
    const scripts = await page
      .locator('script[src]')
      .evaluateAll((elements) =>
        elements.map((element) => ({ src: element.getAttribute('src')!, integrity: element.hasAttribute('integrity') })),
      );
    expect(scripts.length).toBeGreaterThan(0);
    expect(toScore({ headers: answer.headers(), scripts })).toMatchObject({ score: 130, grade: 'A+' });
  });
});

test('every file of the site is told how long it is kept and who may show it: list a new folder in src/outputs/headers/placement.ts', () => {
  const { dist } = site.built;
  const rules = readHeadersFile(readFileSync(join(dist, '_headers'), 'utf8'));
  const paths = filesIn(dist)
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
    .filter((path) => path !== '/_headers' && path !== '/vercel.json');
  const once: Readonly<Record<string, RegExp>> = {
    'cache-control': /^public, max-age=(0, must-revalidate|31536000, immutable)$/,
    'cross-origin-resource-policy': /^(same|cross)-origin$/,
    'x-content-type-options': /^nosniff$/,
  };
  const wrong = paths.flatMap((path) => {
    const sent = headersFor(rules, path);
    return Object.entries(once).flatMap(([name, value]) =>
      value.test(sent[name] ?? '') ? [] : [`${path}: ${name}: ${sent[name] ?? 'nothing'}`],
    );
  });
  expect(wrong).toEqual([]);
  const types = paths.filter((path) => headersFor(rules, path)['content-type']?.includes(', '));
  expect(types).toEqual([]);
});
