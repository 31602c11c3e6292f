import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { launchBrowser } from '../support/chromium.ts';
import type { BuiltSite } from '../support/fixture.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { ownSite } from '../support/site-build.ts';
import { screens, type Screen } from './page-types.ts';

/** The built site, served, and a browser to visit it with. */
export interface Visit {
  readonly built: BuiltSite;
  /** Address without a slash at the end. */
  readonly origin: string;
  /** Opens a page in a window of its own, which is closed when the test is done. */
  open(path: string, options?: BrowserContextOptions & { screen?: Screen }): Promise<Visited>;
}

export interface Visited {
  page: Page;
  /** What went wrong since the page was opened: errors in the console, requests to other hosts, requests that failed. */
  problems: readonly string[];
}

/** The visitor's clock shows the moment the site was built for. */
const visitedAt = '2026-11-22T09:00:00Z';
/** Without movement, what is scrolled to is there at once. */
const visitor: BrowserContextOptions = { reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/Madrid' };

/** Gives a test file the site and a browser for as long as its tests run. */
export function visitSite(): Visit {
  let built: BuiltSite;
  let served: ServedSite;
  let browser: Browser;
  beforeAll(async () => {
    built = await ownSite();
    served = await serveSite(built.dist);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    get built() {
      return built;
    },
    get origin() {
      return served.origin;
    },
    async open(path, { screen, ...options } = {}) {
      const context = await browser.newContext({ ...visitor, ...(screen && { viewport: screens[screen] }), ...options });
      onTestFinished(() => context.close());
      await context.clock.setFixedTime(visitedAt);
      const page = await context.newPage();
      const problems = watch(page, served.origin);
      await page.goto(served.origin + path);
      return { page, problems };
    },
  };
}

function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`${message.type()} in the console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error in a script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) problems.push(`request to ${request.url()}`);
  });
  page.on('requestfailed', (request) => problems.push(`request failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
  return problems;
}
