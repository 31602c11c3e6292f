import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { screenNames, type Screen } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();

const searchBox = (page: Page) => page.getByRole('searchbox', { name: 'Search vacancies' });
const statusOf = (page: Page) => page.locator('job-finder').getByRole('status');
const titlesOf = (page: Page) => page.getByRole('region', { name: 'Vacancies' }).getByRole('article').getByRole('heading').allInnerTexts();
const chip = (page: Page, name: string) => page.getByRole('button', { name: `Remove ${name}`, exact: true });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());
const addressOf = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).search;

async function says(page: Page, words: string | RegExp): Promise<void> {
  await statusOf(page).filter({ hasText: words }).waitFor();
}

/** Opens the filters where they are a dialog. */
async function openFilters(page: Page, screen: Screen): Promise<void> {
  if (screen === 'phone') await page.getByRole('button', { name: /^Filters/ }).click();
}

async function tick(page: Page, facet: string, value: RegExp): Promise<void> {
  const group = page.locator('details').filter({ has: page.locator('summary', { hasText: new RegExp(`^${facet}$`) }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  const filter = group.getByRole('searchbox');
  // A long list shows its first values until it is asked for a name.
  if (await filter.isVisible()) await filter.fill(value.source.replace(/\W/g, ''));
  await group.getByRole('checkbox', { name: value }).click();
}

/** Cuts the way to what search reads until the test is over or the returned function is called. */
async function cutOff(page: Page): Promise<() => Promise<void>> {
  const data = '**/search/**';
  await page.route(data, (route) => route.abort());
  const restore = () => page.unroute(data);
  onTestFinished(restore);
  return restore;
}

describe.each(screenNames)('on a %s', (screen) => {
  test('ticking narrows the list, says how many are left, and can be taken back', async () => {
    const { page, problems } = await site.open('/jobs/', { screen });
    await openFilters(page, screen);
    await tick(page, 'Level', /^Senior\b/);
    await says(page, /^15 of 36 vacancies$/);
    await tick(page, 'Skill', /^Kafka/);
    expect(addressOf(page)).toBe('/jobs/?level=senior&skill=kafka');
    if (screen === 'phone') await page.getByRole('button', { name: /^Show \d+ vacanc/ }).click();
    const both = await titlesOf(page);
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(15);

    await chip(page, 'Senior').click();
    expect(addressOf(page)).toBe('/jobs/?skill=kafka');
    expect(await focused(page)).toBe('Remove Kafka');
    await chip(page, 'Kafka').click();
    await says(page, /^36 vacancies$/);
    expect(await focused(page)).toBe('36 vacancies');
    expect(addressOf(page)).toBe('/jobs/');
    expect(problems).toEqual([]);
  });

  test('a single value has a feed, and everything; any other selection has none', async () => {
    const { page } = await site.open('/jobs/', { screen });
    const feed = page.getByRole('link', { name: 'RSS', exact: true });
    expect(await feed.getAttribute('href')).toBe('/jobs/feed.rss');
    await openFilters(page, screen);
    await tick(page, 'Level', /^Senior\b/);
    await says(page, /^15 of 36/);
    if (screen === 'phone') await page.getByRole('button', { name: /^Show \d+ vacanc/ }).click();
    expect(await feed.getAttribute('href')).toBe('/levels/senior/feed.rss');
    const answer = await page.request.get(await feed.evaluate((link) => (link as HTMLAnchorElement).href));
    expect(answer.status()).toBe(200);
    await openFilters(page, screen);
    await tick(page, 'Workplace', /^Remote/);
    await page.waitForURL('**/jobs/?level=senior&workplace=remote');
    expect(await feed.count()).toBe(0);
  });

  test('back, forward, reload and a shared address give the same list', async () => {
    const { page } = await site.open('/jobs/?level=senior', { screen });
    await says(page, /^15 of 36/);
    const senior = await titlesOf(page);
    await openFilters(page, screen);
    await tick(page, 'Workplace', /^Remote/);
    await says(page, /^[0-9]+ of 36/);
    await page.waitForURL('**/jobs/?level=senior&workplace=remote');
    if (screen === 'phone') await page.getByRole('button', { name: /^Show \d+ vacanc/ }).click();
    const remote = await titlesOf(page);
    expect(remote.length).toBeLessThan(senior.length);

    await page.goBack();
    await says(page, /^15 of 36/);
    expect(await titlesOf(page)).toEqual(senior);
    expect(await page.getByRole('checkbox', { name: /^Remote \d/, includeHidden: true }).isChecked()).toBe(false);
    await page.goForward();
    await chip(page, 'Remote').waitFor();
    expect(await titlesOf(page)).toEqual(remote);
    await page.reload();
    await chip(page, 'Remote').waitFor();
    expect(await titlesOf(page)).toEqual(remote);
  });

  test('a vacancy and back again: the list is as it was left', async () => {
    const { page } = await site.open('/jobs/?workplace=hybrid&page=2', { screen });
    await says(page, /of 36/);
    const before = await titlesOf(page);
    const last = page.getByRole('region', { name: 'Vacancies' }).getByRole('article').last().getByRole('link');
    await last.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => window.scrollY);
    await last.click();
    await page.waitForURL(/\/jobs\/[^?]+\/[^?]+\/$/);
    await page.goBack();
    await says(page, /of 36/);
    expect(await titlesOf(page)).toEqual(before);
    await page.waitForFunction((top) => Math.abs(window.scrollY - top) < 5, scrolled);
  });

  test('a typing mistake is corrected, said, and can be insisted on', async () => {
    const { page } = await site.open('/jobs/', { screen });
    await searchBox(page).fill('kuberntes');
    await page.getByText(/Showing results for\s+kubernetes/).waitFor();
    expect(await page.locator('job-finder mark').first().innerText()).toBe('Kubernetes');
    await page.getByRole('link', { name: /kuberntes/ }).click();
    await page.waitForURL('**/jobs/?q=kuberntes&exact=1');
    await says(page, /^0 of 36 vacancies$/);
    expect(await titlesOf(page)).toEqual([]);
  });

  test('what only a text says is found too, marked, and combines with the filters', async () => {
    const { page } = await site.open('/jobs/', { screen });
    // A word of one vacancy's text, and of no title, skill, company or place.
    await searchBox(page).fill('footbridge');
    await page.getByText('1 mentions it in the text').waitFor();
    await says(page, /^1 of 36/);
    const [card] = await page.getByRole('region', { name: 'Vacancies' }).getByRole('article').all();
    await card!.locator('mark').filter({ hasText: 'footbridge' }).first().waitFor();
    const title = await card!.getByRole('heading').innerText();
    await openFilters(page, screen);
    await tick(page, 'Company', /^Fernhill Maps/);
    await says(page, /^1 of 36/);
    expect(new URL(page.url()).searchParams.toString()).toBe('q=footbridge&company=fernhill-maps');
    await page.reload();
    await says(page, /^1 of 36/);
    expect(await titlesOf(page)).toEqual([title]);
  });

  test('nothing found: the nearest wishes that find something are links', async () => {
    const { page } = await site.open('/jobs/?level=junior&skill=kafka&workplace=remote&company=back-market', { screen });
    await says(page, /^0 of 36/);
    const ways = page.getByRole('link', { name: /^Without/ });
    await ways.first().waitFor();
    const words = await page.getByRole('listitem').filter({ has: ways.first() }).innerText();
    const promised = Number(/(\d+) vacanc/.exec(words)![1]);
    await ways.first().click();
    await says(page, new RegExp(`^${promised} of 36`));
    expect(await titlesOf(page)).toHaveLength(Math.min(promised, 30));
  });

  test('without the network it says so, keeps the list, and tries again', async () => {
    const { page } = await site.open('/jobs/', { screen });
    const before = await titlesOf(page);
    const restore = await cutOff(page);
    await openFilters(page, screen);
    await tick(page, 'Level', /^Senior\b/);
    const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await alert.waitFor();
    expect(await page.getByRole('checkbox', { name: /^Senior\b/ }).isChecked()).toBe(false);
    expect(await page.getByRole('article', { includeHidden: true }).count()).toBe(before.length);
    await restore();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await says(page, /^15 of 36/);
  });

  test('axe finds nothing, whatever is shown', async () => {
    for (const address of [
      '/jobs/?level=senior&q=kafka',
      '/jobs/?level=junior&workplace=remote&company=back-market',
      '/jobs/?q=kuberntes&pay=70000',
    ]) {
      const { page } = await site.open(address, { screen });
      await says(page, /of 36/);
      expect(await axeProblems(page), address).toEqual([]);
    }
    const { page } = await site.open('/jobs/', { screen });
    await openFilters(page, screen);
    await tick(page, 'Level', /^Senior\b/);
    await says(page, /^15 of 36/);
    expect(await axeProblems(page), 'filters').toEqual([]);
    await cutOff(page);
    await page.reload();
    await searchBox(page).fill('kafka');
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
    expect(await axeProblems(page), 'without the network').toEqual([]);
  });
});

test('the keyboard alone reaches a filter, a result and more results', async () => {
  const { page } = await site.open('/jobs/');
  await page.getByRole('link', { name: 'Skip to results' }).focus();
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatch(/^36 vacancies/);
  const level = page.getByRole('checkbox', { name: /^Senior\b/ });
  await level.focus();
  await page.keyboard.press('Space');
  await says(page, /^15 of 36/);
  // What is ticked keeps its place and the focus while one is busy with it.
  expect(await level.evaluate((box) => box === document.activeElement)).toBe(true);
  await page.keyboard.press('Space');
  await says(page, /^36 vacancies/);
  await page.getByRole('button', { name: /^Show \d+ more$/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/jobs/?page=2');
  expect(await titlesOf(page)).toHaveLength(36);
  // The button is gone; the focus is on the first of what it brought.
  const title = await focused(page);
  expect((await titlesOf(page))[30]).toBe(title);
});

test('a pay floor leaves out what pays less, and marks what does not say', async () => {
  const { page } = await site.open('/jobs/');
  await page.getByRole('spinbutton', { name: 'At least' }).fill('90000');
  await page.waitForURL('**/jobs/?pay=90000');
  await says(page, /of 36/);
  const cards = await page.getByRole('region', { name: 'Vacancies' }).getByRole('article').allInnerTexts();
  expect(cards.length).toBeGreaterThan(0);
  for (const card of cards) {
    // Pay of a year from pay of an hour: the working hours of a year are in site.yaml.
    if (card.includes('an hour')) continue;
    const top = /€([\d,]+) a year/.exec(card.replace(/€[\d,]+ – (?=€)/g, ''));
    if (top) expect(Number(top[1]!.replaceAll(',', '')), card).toBeGreaterThanOrEqual(90000);
    else expect(card).toContain('Pay unknown');
  }
  await page.getByRole('checkbox', { name: /^Hide vacancies that do not state their pay/ }).check();
  await page.waitForURL('**/jobs/?pay=90000&stated=1');
  const stated = await page.getByRole('region', { name: 'Vacancies' }).getByRole('article').allInnerTexts();
  expect(stated.length).toBeLessThan(cards.length);
  for (const card of stated) expect(card).not.toContain('Pay unknown');
});

test.each(screenNames)(
  'without scripts on a %s there are the newest vacancies, their pages, and a page for every value',
  async (screen) => {
    const { page } = await site.open('/jobs/', { screen, withoutScripts: true });
    expect(await titlesOf(page)).toHaveLength(30);
    expect(await searchBox(page).isVisible()).toBe(false);
    const panel = page.getByRole('complementary', { name: 'Browse vacancies' });
    const closed = panel.locator('details:not([open]) > summary').filter({ visible: true });
    while ((await closed.count()) > 0) await closed.first().click();
    const links = await panel
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => ({ to: link.getAttribute('href')!, words: link.textContent!.replace(/\s+/g, ' ').trim() })));
    for (const folder of ['/levels/', '/places/', '/skills/', '/workplaces/', '/employment-types/', '/companies/', '/roles/']) {
      expect(links.filter(({ to }) => to.startsWith(folder)).length, folder).toBeGreaterThan(0);
    }
    // The page of a value lists as many as its link promises.
    for (const { to, words } of links) {
      const promised = Number(/(\d+)$/.exec(words)?.[1]);
      const headings = [...site.built.document(to).querySelectorAll('main h2')];
      const section = headings.find(({ textContent }) => /^(?:Open )?vacancies/i.test(textContent!.trim()))?.closest('section');
      const listed = section?.querySelectorAll('article').length;
      expect(listed, `${words}: ${to}`).toBe(promised);
    }
    await page.getByRole('link', { name: 'Next' }).click();
    expect(new URL(page.url()).pathname).toBe('/jobs/page/2/');
    expect(await titlesOf(page)).toHaveLength(6);
  },
);
