import type { Page, Route } from 'playwright-core';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { axeProblems } from './axe.ts';
import { screenNames } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const comboboxOf = (page: Page) => dialogOf(page).getByRole('combobox');
const optionsOf = (page: Page, group?: string) =>
  (group === undefined ? dialogOf(page) : dialogOf(page).getByRole('group', { name: group })).getByRole('option');
const namesOf = async (page: Page, group?: string) =>
  (await optionsOf(page, group).allInnerTexts()).map((name) => name.replace(/\s+/g, ' ').trim());
/** The option that the combobox names as the active one. */
const activeOf = (page: Page) =>
  comboboxOf(page).evaluate((input) => {
    const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    return active?.matches('[role="option"][aria-selected="true"]') ? active.firstElementChild?.textContent : undefined;
  });

/** Opens the dialog by a key. */
async function openBy(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await comboboxOf(page).waitFor();
}

/** Opens the dialog and looks for something. */
async function look(page: Page, text: string): Promise<void> {
  await openBy(page, 'Control+k');
  await comboboxOf(page).fill(text);
  await dialogOf(page)
    .getByRole('status')
    .filter({ hasText: /result|Nothing/ })
    .waitFor();
}

/** What the search page says of its results, once the full texts are searched too. */
async function foundOn(page: Page): Promise<string> {
  const groups = page.locator('search-page').getByRole('region');
  await page
    .getByRole('status')
    .filter({ hasText: /mention|Nothing found/ })
    .waitFor();
  return (await groups.getByRole('heading', { level: 2 }).allInnerTexts()).join('; ');
}

async function expectTitle(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}

/** Cuts the way to the search data until the test is over or the returned function is called. */
async function cutOff(page: Page): Promise<() => Promise<void>> {
  const data = '**/search/*.json';
  await page.route(data, (route) => route.abort());
  const restore = () => page.unroute(data);
  onTestFinished(restore);
  return restore;
}

beforeEach(async () => {
  const { page } = await site.open('/about/');
  await page.evaluate(() => localStorage.clear());
});

describe.each(screenNames)('the dialog, on a %s', (screen) => {
  test('opens by the link, by / and by Ctrl-K, and Escape gives focus back to what had it', async () => {
    const { page, problems } = await site.open('/about/', { screen });
    const dialog = dialogOf(page);
    const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
    expect(await dialog.count()).toBe(0);

    await link.click();
    await comboboxOf(page).waitFor();
    expect(await comboboxOf(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);

    const other = page.getByRole('main').getByRole('link').first();
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await other.focus();
      await openBy(page, key);
      // A letter like any other where one types.
      await page.keyboard.press('/');
      expect(await comboboxOf(page).inputValue(), key).toBe('/');
      await page.keyboard.press('Escape');
      expect(await other.evaluate((element) => element === document.activeElement), key).toBe(true);
    }
    expect(problems).toEqual([]);
  });

  test('leads from / to a page by the keyboard alone', async () => {
    const { page, problems } = await site.open('/', { screen });
    // What is typed while the dialog is on its way is not lost.
    await page.keyboard.type('/kafka');
    await optionsOf(page, 'Tools and skills').first().waitFor();
    expect(await comboboxOf(page).getAttribute('aria-expanded')).toBe('true');
    expect(await dialogOf(page).getByRole('status').innerText()).toMatch(/^\d+ results\.$/);
    expect(await activeOf(page)).toBeUndefined();

    const names = await namesOf(page);
    expect(names[0]).toBe('All results for “kafka”');
    await page.keyboard.press('ArrowUp');
    const last = await optionsOf(page).last().locator('span').innerText();
    expect(await activeOf(page)).toBe(last);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await activeOf(page)).toBe('Kafka');
    expect(await optionsOf(page).nth(1).evaluate(isInView)).toBe(true);
    await page.keyboard.press('Enter');
    await expectTitle(page, 'Kafka');
    expect(new URL(page.url()).pathname).toBe('/skills/kafka/');
    expect(problems).toEqual([]);
  });

  test('groups what it finds, the best match first, and marks what was typed', async () => {
    const { page } = await site.open('/', { screen });
    await look(page, 'back market');
    const groups = await dialogOf(page)
      .getByRole('group')
      .evaluateAll((list) => list.map((group) => group.firstElementChild!.textContent));
    expect(groups.slice(0, 2)).toEqual(['Companies', 'Vacancies']);
    expect(await namesOf(page, 'Companies')).toEqual([expect.stringMatching(/^Back Market /)]);
    expect(await optionsOf(page, 'Companies').locator('span mark').allInnerTexts()).toEqual(['Back', 'Market']);
    expect((await namesOf(page, 'Vacancies'))[0]).toBe(
      'Senior Backend Engineer, Payout Back Market · Barcelona · Hybrid · Senior · Full-time',
    );
    await optionsOf(page, 'Vacancies').first().click();
    await expectTitle(page, 'Senior Backend Engineer, Payout');
  });

  test('corrects a slip, says so, and has what was typed one click away', async () => {
    const { page } = await site.open('/', { screen });
    await look(page, 'kuberntes');
    expect(await dialogOf(page).innerText()).toContain('Showing results for kubernetes.');
    expect((await namesOf(page, 'Tools and skills'))[0]).toMatch(/^Kubernetes/);
    await dialogOf(page).getByRole('link', { name: 'Search instead for kuberntes' }).click();
    await expectTitle(page, 'Search');
    await page.getByRole('status').filter({ hasText: 'Nothing found for “kuberntes”.' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('kuberntes');
    expect(await page.getByRole('region', { name: 'All sections' }).isVisible()).toBe(true);
  });

  test('keeps what was searched for, newest first, until it is cleared', async () => {
    const { page } = await site.open('/', { screen });
    for (const text of ['python', 'kuberntes']) {
      await look(page, text);
      await page.keyboard.press('Enter');
      await expectTitle(page, 'Search');
      await page.goto(`${site.origin}/about/`);
    }
    await openBy(page, '/');
    expect(await namesOf(page, 'Recent searches')).toEqual(['kuberntes', 'python']);
    await page.getByRole('button', { name: 'Clear recent searches' }).click();
    expect(await dialogOf(page).getByRole('status').innerText()).toBe('Recent searches are cleared.');
    expect(await dialogOf(page).getByRole('group').count()).toBe(1);
    expect(await comboboxOf(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.reload();
    await openBy(page, '/');
    expect(await namesOf(page)).toEqual(await page.locator('nav[aria-label="Main"] a').allInnerTexts());
  });

  test('says that the network is lost, and tries again', async () => {
    const { page } = await site.open('/', { screen });
    const restore = await cutOff(page);
    await openBy(page, '/');
    // One letter after the other would each try again by itself, the last perhaps when the network is back.
    await comboboxOf(page).fill('kafka');
    const alert = dialogOf(page).getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('The search data could not be loaded. You may be offline.');
    expect(await optionsOf(page, 'Sections').count()).toBeGreaterThan(3);
    await restore();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await optionsOf(page, 'Tools and skills').first().waitFor();
    expect(await alert.isVisible()).toBe(false);
    expect(await comboboxOf(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('has nothing that axe finds, in any state', async () => {
    const { page } = await site.open('/', { screen });
    await page.evaluate(() => localStorage.setItem('recent-searches', '["kafka"]'));
    await openBy(page, '/');
    expect(await axeProblems(page)).toEqual([]);
    for (const text of ['kafka', 'kuberntes', 'zzxxqq']) {
      await look(page, text);
      await page.keyboard.press('ArrowDown');
      expect(await axeProblems(page), text).toEqual([]);
    }
  });
});

describe.each(screenNames)('the search page, on a %s', (screen) => {
  test('has its results at an address that can be shared, loaded again and come back to', async () => {
    const { page } = await site.open('/search/', { screen });
    await page.getByRole('searchbox').fill('kubernetes');
    await page.waitForURL('**/search/?q=kubernetes');
    const groups = await foundOn(page);
    expect(groups).toMatch(/^Tools and skills \d+; Vacancies \d+; .* that mention it \d+$/);
    expect(await page.title()).toBe('kubernetes · Search · Rolebook');
    expect(await page.getByRole('status').innerText()).toMatch(/^\d+ results for “kubernetes”\. \d+ other pages? mentions? it\.$/);
    await page.reload();
    expect(await foundOn(page)).toBe(groups);
    await page
      .getByRole('region', { name: /^Tools and skills \d/ })
      .getByRole('link')
      .first()
      .click();
    await expectTitle(page, 'Kubernetes');
    await page.goBack();
    expect(await foundOn(page)).toBe(groups);
  });

  test('leads on to all vacancies, and shows all others on demand', async () => {
    const { page } = await site.open('/search/?q=engineer', { screen });
    await foundOn(page);
    const vacancies = page.getByRole('region', { name: /^Vacancies \d/ });
    expect(await vacancies.getByRole('listitem').count()).toBe(5);
    expect(await vacancies.getByRole('link', { name: /^All \d+ vacancies for “engineer”$/ }).getAttribute('href')).toBe(
      '/jobs/?q=engineer',
    );

    const roles = page.getByRole('region', { name: /^Role guides \d/ });
    const total = Number(/\d+/.exec(await roles.getByRole('heading', { level: 2 }).innerText()));
    expect(total).toBeGreaterThan(5);
    await roles.getByRole('button', { name: `Show all ${total} role guides` }).click();
    expect(await roles.getByRole('listitem').count()).toBe(total);
    expect(
      await roles
        .getByRole('link')
        .nth(5)
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('has nothing that axe finds, in any state', async () => {
    const { page } = await site.open('/search/?q=kuberntes', { screen });
    await foundOn(page);
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('searchbox').fill('zzxxqq');
    await page.getByRole('status').filter({ hasText: 'Nothing found' }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
  });
});

test('what only mentions it is found in a second stage, below everything else, with the words around it', async () => {
  const { page } = await site.open('/search/?q=workshop');
  const groups = (await foundOn(page)).split('; ');
  const mentions = groups.filter((name) => name.includes('that mention it'));
  expect(groups.slice(-mentions.length)).toEqual(mentions);
  const vacancies = page.getByRole('region', { name: /^Vacancies that mention it \d/ });
  for (const item of await vacancies.getByRole('listitem').all()) {
    expect(await item.locator('.excerpt mark').first().innerText()).toMatch(/^workshop/i);
  }
  expect(await vacancies.getByRole('listitem').count()).toBeGreaterThan(0);
});

test('the search page says that the network is lost, and tries again', async () => {
  const { page } = await site.open('/search/');
  const restore = await cutOff(page);
  await page.getByRole('searchbox').fill('kubernetes');
  const alert = page.getByRole('alert');
  await alert.getByText('You may be offline.').waitFor();
  expect(await page.getByRole('region', { name: 'All sections' }).isVisible()).toBe(true);
  expect(await axeProblems(page)).toEqual([]);
  await restore();
  await alert.getByRole('button', { name: 'Try again' }).click();
  expect(await foundOn(page)).toMatch(/^Tools and skills/);
  expect(await alert.isVisible()).toBe(false);
});

test('on the search page / and Ctrl-K lead to its field', async () => {
  const { page } = await site.open('/search/');
  const field = page.getByRole('searchbox');
  for (const key of ['/', 'Control+k']) {
    await page.getByRole('main').getByRole('link').first().focus();
    await page.keyboard.press(key);
    expect(await field.evaluate((input) => input === document.activeElement), key).toBe(true);
  }
  expect(await dialogOf(page).count()).toBe(0);
});

test('/ can be turned off, because a single letter can be pressed by mistake', async () => {
  const { page } = await site.open('/about/');
  await openBy(page, '/');
  await page.getByRole('checkbox', { name: 'Open with the / key' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  expect(await dialogOf(page).count()).toBe(0);
  await openBy(page, 'Control+k');
  await page.getByRole('checkbox', { name: 'Open with the / key' }).check();
  await page.keyboard.press('Escape');
  await openBy(page, '/');
});

test('where the browser keeps nothing, everything else works', async () => {
  const { page, problems } = await site.open('/about/');
  await page.evaluate(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });
  await look(page, 'kafka');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Search');
  expect(problems).toEqual([]);
});

test('a link that is to open in a new tab does', async () => {
  const { page } = await site.open('/about/');
  const opened = page.context().waitForEvent('page');
  await page
    .getByRole('banner')
    .getByRole('link', { name: 'Search' })
    .click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  expect(new URL(tab.url()).pathname).toBe('/search/');
  await tab.close();
  expect(await dialogOf(page).count()).toBe(0);

  await look(page, 'kafka');
  await page.keyboard.press('ArrowDown');
  const results = page.context().waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  const second = await results;
  await second.waitForURL('**/search/?q=kafka');
  await second.close();
  expect(await dialogOf(page).isVisible()).toBe(true);
});

test('when the dialog cannot be loaded, the link is followed', async () => {
  // In a window of its own: one that has had the dialog before may take it from memory, whatever becomes of the network.
  const context = await (await site.open('/about/')).page.context().browser()!.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const refused = vi.fn((route: Route) => route.abort());
  await page.route('**/_astro/finding.*.js', refused);
  await page.goto(`${site.origin}/about/`);
  expect(refused).not.toHaveBeenCalled();
  await page.keyboard.press('/');
  await expectTitle(page, 'Search');
  expect(refused).toHaveBeenCalled();
});

test('without scripts the link leads to a list of all sections', async () => {
  const { page, problems } = await site.open('/about/', { withoutScripts: true });
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expectTitle(page, 'Search');
  const sections = page.getByRole('region', { name: 'All sections' });
  expect(await sections.getByRole('link').allInnerTexts()).toEqual([
    'Vacancies',
    'Role guides',
    'Companies',
    'Tools and skills',
    'Places',
    'Pay',
    'Articles',
    'Closed vacancies',
  ]);
  // What a script would do is not offered.
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  expect(problems).toEqual([]);
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
