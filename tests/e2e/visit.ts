import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { sharedBrowser } from '../support/chromium.ts';
import type { BuiltSite } from '../support/fixture.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { ownSite } from '../support/site-build.ts';
import { screens, type Screen } from './page-types.ts';

/** The built site, served, and a browser to visit it with. */
export interface Visit {
  readonly built: BuiltSite;
  /** Address without a slash at the end. */
  readonly origin: string;
  /** Opens a page. It is good until the same test file opens the next: starting a window costs more than what most tests do in it. */
  open(path: string, options?: VisitOptions): Promise<Visited>;
}

interface VisitOptions {
  /** A window of the size of a screen, or of any size; a desktop without either. */
  screen?: Screen;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  media?: 'print';
  /** True for a visitor whose browser runs no scripts. */
  withoutScripts?: boolean;
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

/**
 * Gives a test file a site and a browser for as long as its tests run.
 * @param site makes the site; the one of our own content when absent.
 * @param serve serves the folder of the site; without its headers when absent.
 */
export function visitSite(site: () => Promise<BuiltSite> = ownSite, serve: (dist: string) => Promise<ServedSite> = serveSite): Visit {
  let built: BuiltSite;
  let served: ServedSite;
  let browser: Browser;
  const windows = new Map<boolean, Promise<Window>>();
  beforeAll(async () => {
    built = await site();
    served = await serve(built.dist);
    browser = await sharedBrowser();
  });
  afterAll(async () => {
    for (const window of windows.values()) await (await window).page.context().close();
    await served?.close();
  });
  return {
    get built() {
      return built;
    },
    get origin() {
      return served.origin;
    },
    async open(path, { screen = 'desktop', viewport = screens[screen], colorScheme = 'light', media, withoutScripts = false } = {}) {
      if (!windows.has(withoutScripts)) windows.set(withoutScripts, openWindow(browser, served.origin, !withoutScripts));
      const { page, problems } = await windows.get(withoutScripts)!;
      await page.goto('about:blank');
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, media: media ?? null, reducedMotion: 'reduce' });
      problems.length = 0;
      await page.goto(served.origin + path);
      return { page, problems };
    },
  };
}

interface Window {
  page: Page;
  problems: string[];
}

async function openWindow(browser: Browser, origin: string, javaScriptEnabled: boolean): Promise<Window> {
  const context = await browser.newContext({ ...visitor, javaScriptEnabled });
  await context.clock.setFixedTime(visitedAt);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`${message.type()} in the console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error in a script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) problems.push(`request to ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A visitor who leaves a page before its icon is there breaks nothing.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`);
  });
  return { page, problems };
}
