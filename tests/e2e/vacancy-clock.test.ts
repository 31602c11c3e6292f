import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { baseContent, edited } from '../support/content.ts';
import { buildSite, temporaryContent } from '../support/fixture.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';

/** Posted 2 November; one can apply until the end of 31 December. The other has no last day. */
const ending = '/jobs/acme/backend-engineer/';
const endless = '/jobs/acme/payroll-engineer/';
const end = new Date('2026-12-31T23:59:59.999Z');
const job = 'jobs/acme/backend-engineer.mdx';

let browser: Browser;
let served: ServedSite;

beforeAll(async () => {
  const withoutEnd = baseContent[job]!.replace('Backend Engineer, Payments', 'Payroll Engineer').replace(
    'validThrough: 2026-12-31',
    'reviewBy: 2026-12-31',
  );
  const german = edited('site.yaml', 'locale: en-GB', 'locale: de-DE');
  const content = temporaryContent({ ...baseContent, ...german, 'jobs/acme/payroll-engineer.mdx': withoutEnd });
  const built = await buildSite(content);
  served = await serveSite(built.dist);
  browser = await sharedBrowser();
});
afterAll(() => served?.close());

/** Opens a page as a visitor whose clock stands at a moment; where they are, it is UTC unless told. */
async function visit(path: string, now: Date | string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ timezoneId: 'UTC', ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const moment = new Date(now).getTime();
  await page.clock.install({ time: moment - 1000 });
  await page.clock.pauseAt(moment);
  await page.goto(served.origin + path);
  return page;
}

/** What a visitor sees of a vacancy: the links to apply, the notice, and the dates with what stands behind them. */
async function seen(page: Page) {
  const facts = page.locator('aside dl > div');
  const dateOf = async (term: string) => (await facts.filter({ hasText: term }).locator('dd').first().innerText()).split('\n')[0];
  return {
    apply: await page.getByRole('link', { name: 'Apply at Acme' }).filter({ visible: true }).count(),
    howToApply: await page.getByRole('heading', { name: 'How to apply' }).isVisible(),
    calendar: await page.getByRole('link', { name: 'Add to a calendar' }).isVisible(),
    closed: await page.getByText('This vacancy is closed.').isVisible(),
    posted: await dateOf('Posted'),
    ...((await facts.filter({ hasText: 'Apply by' }).count()) > 0 && { by: await dateOf('Apply by') }),
  };
}

const open = { apply: 2, howToApply: true, calendar: true, closed: false };
const closed = { apply: 0, howToApply: false, calendar: false, closed: true };

describe('before the end of a vacancy', () => {
  test('one can apply, and dates are said as seen from today, in the language of the page', async () => {
    const page = await visit(ending, '2026-11-05T12:00:00Z');
    expect(await seen(page)).toEqual({ ...open, posted: '2. November 2026 (vor 3 Tagen)', by: '31. Dezember 2026 (in 56 Tagen)' });
  });

  test('the page says how long it has been open, up to the day of the visitor', async () => {
    for (const [now, words] of [
      ['2026-11-02T12:00:00Z', 'less than a day'],
      ['2026-11-03T00:00:00Z', '1 day'],
      ['2026-11-25T12:00:00Z', '23 days'],
    ]) {
      const page = await visit(ending, now!);
      expect(await page.getByText('Open for').innerText()).toBe(`Open for ${words}, since 2. November 2026.`);
    }
    const over = await visit(ending, '2027-01-05T12:00:00Z');
    expect(await over.getByText('Was open for').innerText()).toBe('Was open for 59 days.');
    expect(await over.getByText('Open for', { exact: false }).filter({ visible: true }).count()).toBe(1);
  });

  test('today is that of the visitor, from midnight to midnight', async () => {
    for (const [now, posted] of [
      ['2026-11-02T00:00:00Z', 'heute'],
      ['2026-11-02T23:59:59Z', 'heute'],
      ['2026-11-03T00:00:00Z', 'gestern'],
      ['2026-11-04T12:00:00Z', 'vorgestern'],
    ]) {
      expect((await seen(await visit(ending, now!))).posted).toBe(`2. November 2026 (${posted})`);
    }
    const eastern = await visit(ending, '2026-11-02T23:00:00Z', { timezoneId: 'Pacific/Auckland' });
    expect((await seen(eastern)).posted).toBe('2. November 2026 (gestern)');
  });

  test('the very last millisecond is not too late', async () => {
    expect(await seen(await visit(ending, end))).toEqual({
      ...open,
      posted: '2. November 2026 (vor 59 Tagen)',
      by: '31. Dezember 2026 (heute)',
    });
  });
});

describe('after the end', () => {
  test('the page says that it is closed, and nothing leads on', async () => {
    const page = await visit(ending, '2027-01-05T12:00:00Z');
    expect(await seen(page)).toEqual({ ...closed, posted: '2. November 2026 (vor 64 Tagen)', by: '31. Dezember 2026 (vor 5 Tagen)' });
    expect(await page.locator('.notice').innerText()).toBe('This vacancy is closed. The time to apply ended on 31. Dezember 2026.');
    const addresses = await page
      .locator('a')
      .filter({ visible: true })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(addresses.filter((address) => /acme\.example\/apply|\.ics$/.test(address ?? ''))).toEqual([]);
  });

  test('where the visitor is does not move the end', async () => {
    const [early, late] = ['Pacific/Auckland', 'America/Los_Angeles'].map((timezoneId) => ({ timezoneId }));
    expect(await seen(await visit(ending, end, early))).toMatchObject(open);
    expect(await seen(await visit(ending, new Date(end.getTime() + 1), late))).toMatchObject(closed);
  });

  test('a vacancy without a last day stays as it is', async () => {
    const page = await visit(endless, '2028-01-01T12:00:00Z');
    expect(await seen(page)).toEqual({ ...open, calendar: false, posted: '2. November 2026 (vor 425 Tagen)' });
  });
});

describe('while the page is open', () => {
  test('the end comes, to the millisecond', async () => {
    const page = await visit(ending, new Date(end.getTime() - 90_000));
    await page.clock.runFor(90_000);
    expect(await seen(page)).toMatchObject(open);
    await page.clock.runFor(1);
    expect(await seen(page)).toMatchObject(closed);
    expect(await page.locator('.notice').count()).toBe(1);
    await page.clock.runFor(600_000);
    expect(await page.locator('.notice').count()).toBe(1);
  });

  test('the end has come when a computer wakes up', async () => {
    const page = await visit(ending, '2026-12-30T12:00:00Z');
    await page.clock.fastForward(3 * 24 * 60 * 60 * 1000);
    expect(await seen(page)).toMatchObject({ ...closed, by: '31. Dezember 2026 (vorgestern)' });
  });

  test('days go by, each said once', async () => {
    const page = await visit(ending, '2026-11-03T23:59:00Z');
    expect((await seen(page)).posted).toBe('2. November 2026 (gestern)');
    await page.clock.runFor(61_000);
    expect(await seen(page)).toEqual({ ...open, posted: '2. November 2026 (vorgestern)', by: '31. Dezember 2026 (in 57 Tagen)' });
  });
});

describe('without scripts', () => {
  test('dates are absolute, one can apply, and there is no button that does nothing', async () => {
    const page = await visit(ending, '2026-11-05T12:00:00Z', { javaScriptEnabled: false });
    expect(await seen(page)).toEqual({ ...open, posted: '2. November 2026', by: '31. Dezember 2026' });
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByText('This vacancy is closed.').count()).toBe(0);
  });
});

describe('the tools of a page', () => {
  test('copy its canonical address, and say so', async () => {
    const page = await visit(`${ending}?from=newsletter#process`, '2026-11-05T12:00:00Z', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Copy the link' }).click();
    expect(await page.getByRole('status').filter({ hasText: 'copied' }).innerText()).toBe('The link is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`https://jobs.example${ending}`);
  });

  test('show the address where a script may not copy', async () => {
    const page = await visit(ending, '2026-11-05T12:00:00Z');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy the link' }).click();
    expect(await page.getByRole('status').filter({ hasText: 'Copy' }).innerText()).toBe(`Copy it yourself: https://jobs.example${ending}`);
  });

  test('print the page', async () => {
    const page = await visit(ending, '2026-11-05T12:00:00Z');
    const printed = await page.evaluateHandle(() => {
      const calls: number[] = [];
      window.print = () => void calls.push(1);
      return calls;
    });
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await printed.jsonValue()).toEqual([1]);
  });
});
