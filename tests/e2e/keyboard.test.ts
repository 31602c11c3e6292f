import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { screenNames } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
const vacancy = '/jobs/back-market/senior-backend-engineer-payout/';
const guide = '/roles/junior-backend-engineer/';

describe.each(screenNames)('with the keyboard, on a %s', (screen) => {
  test('the first stop is a link past the navigation, and it works', async () => {
    const { page } = await site.open(vacancy, { screen });
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await isInView(page, 'a[href="#main"]')).toBe(false);
    await page.keyboard.press('Tab');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await isInView(page, 'a[href="#main"]')).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test.each([
    ['home', '/'],
    ['vacancy', vacancy],
    ['role guide', guide],
    ['vacancies', '/jobs/'],
  ])('every link and every scrolling table of the %s page is a stop, in the order of reading, with a visible mark', async (_, path) => {
    const { page } = await site.open(path, { screen });
    const expected = await page.locator('a[href], button, input, select, textarea, summary, [tabindex="0"]').evaluateAll(describeAll);
    const stops: Stop[] = [];
    for (const _ of expected) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(currentStop));
    }
    expect(stops.map(({ name }) => name)).toEqual(expected);
    expect(stops.filter(({ mark, inView }) => !mark || !inView)).toEqual([]);
  });

  test('from the top come the skip link, the name of the site and the main navigation, then the page', async () => {
    const { page } = await site.open('/', { screen });
    const order: string[] = [];
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab');
      order.push(
        await page.evaluate(
          () =>
            document.activeElement?.closest('nav, main, header')?.getAttribute('aria-label') ??
            document.activeElement?.textContent?.trim() ??
            '',
        ),
      );
    }
    expect(order.slice(0, 10)).toEqual(['Skip to content', 'Rolebook', ...Array.from({ length: 8 }, () => 'Main')]);
    expect(order.slice(10)).toEqual(['See open vacancies', 'Read a role guide']);
  });

  test('a card is opened from its link', async () => {
    const { page } = await site.open('/', { screen });
    const link = page.getByRole('article').getByRole('link').first();
    const title = await link.innerText();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });
});

test('a table wider than the screen is scrolled with the arrow keys', async () => {
  const { page } = await site.open(guide, { viewport: { width: 320, height: 640 } });
  const region = page.getByRole('region', { name: 'Table of hard skills' });
  await region.focus();
  expect(await region.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement!.scrollLeft > 0);
});

interface Stop {
  name: string;
  /** An outline of at least 2 px that is not transparent. */
  mark: boolean;
  inView: boolean;
}

/** Names that tell the stops of a page apart. */
function describeAll(elements: Element[]): string[] {
  return elements.map(
    (element) =>
      `${element.localName} ${element.getAttribute('href') ?? ''} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim()}`,
  );
}

function currentStop(): Stop {
  const element = document.activeElement!;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    name: `${element.localName} ${element.getAttribute('href') ?? ''} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim()}`,
    mark: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)|\/ 0\)|transparent/.test(outlineColor),
    inView: box.width > 0 && box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth,
  };
}

function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const box = element.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= window.innerHeight;
  });
}
