import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { screenNames, screens } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
const vacancy = '/jobs/back-market/senior-backend-engineer-payout/';
const guide = '/roles/junior-backend-engineer/';

describe.each(screenNames)('with the keyboard, on a %s', (screen) => {
  test('the first stop is a link past the navigation, and it works', async () => {
    const { page } = await site.open(vacancy, { screen });
    const skip = page.getByRole('link', { name: 'Skip to content' });
    expect(await skip.evaluate(isInView)).toBe(false);
    await page.keyboard.press('Tab');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await skip.evaluate(isInView)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('then come the name of the site, the main navigation or its button, the search and the page', async () => {
    const { page } = await site.open('/', { screen });
    const links = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allInnerTexts();
    const header = screen === 'phone' ? ['Search', 'Menu'] : [...links, 'select', 'Search'];
    const expected = ['Skip to content', 'Rolebook', ...header, 'input', 'Search'];
    const stops: string[] = [];
    while (stops.length < expected.length) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const stop = document.activeElement!;
          return stop.matches('input, select') ? stop.localName : stop.textContent.trim();
        }),
      );
    }
    expect(stops).toEqual(expected);
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

test.each([true, false])(
  'the menu of a phone opens, leads on and closes with the keyboard, scripts or not (%s)',
  async (withoutScripts) => {
    const { page } = await site.open('/', { screen: 'phone', withoutScripts });
    const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await links.first().evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await links.count()).toBe(0);
    expect(await menu.evaluate((button) => button === document.activeElement)).toBe(true);
  },
);

/** A phone whose browser shows its bars: what stays in view leaves the least room for the rest. */
const lowPhone = { width: 390, height: 700 };

test.each([
  ['home', 'a phone', '/', screens.phone],
  ['home', 'a desktop', '/', screens.desktop],
  ['vacancy', 'a low phone', vacancy, lowPhone],
  ['vacancy', 'a desktop', vacancy, screens.desktop],
  ['role guide', 'a desktop', guide, screens.desktop],
])(
  'every link, button and scrolling table of the %s page on %s is a stop, in the order of reading, with a visible mark',
  async (_, __, path, viewport) => {
    const { page } = await site.open(path, { viewport });
    const expected = await nameStops(page);
    const walk = async (key: string) => {
      const stops: Stop[] = [];
      while (stops.length < expected.length) {
        if (key === 'Tab' || stops.length > 0) await page.keyboard.press(key);
        stops.push(await page.evaluate(currentStop));
      }
      expect(stops.filter(({ marked, inView, coveredBy }) => !marked || !inView || coveredBy !== undefined)).toEqual([]);
      return stops.map(({ name }) => name);
    };
    expect(await walk('Tab')).toEqual(expected);
    expect(await walk('Shift+Tab')).toEqual(expected.toReversed());
  },
);

test('a table wider than the screen is scrolled with the arrow keys', async () => {
  const { page } = await site.open('/roles/backend-engineer/compare/senior-backend-engineer/', { viewport: { width: 320, height: 640 } });
  const region = page.getByRole('region', { name: 'Hard skills of both roles' });
  await region.focus();
  expect(await region.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement!.scrollLeft > 0);
});

/**
 * Gives everything that should be a stop a name to know it by again, and returns the names in the order of the document. What a closed
 * group holds is none, and of the radio buttons of one name there is one. What stays in view while the page is scrolled is marked too.
 */
function nameStops(page: Page): Promise<string[]> {
  return page.locator('a[href], button, input, select, textarea, summary, [tabindex="0"]').evaluateAll((elements) => {
    for (const element of document.querySelectorAll('body *')) {
      if (/sticky|fixed/.test(getComputedStyle(element).position) && element.checkVisibility()) element.setAttribute('data-bar', '');
    }
    const groups = new Set<string>();
    const stops = elements.filter((element) => {
      const { type, name, checked } = element as HTMLInputElement;
      if (!element.checkVisibility()) return false;
      if (type !== 'radio') return true;
      const stop = document.querySelector(`[name="${name}"]:checked`) ? checked : !groups.has(name);
      groups.add(name);
      return stop;
    });
    return stops.map((element, index) => {
      const name = `${index}: ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim()}`;
      element.setAttribute('data-stop', name);
      return name;
    });
  });
}

interface Stop {
  name: string;
  /** True when an outline of at least 2 px shows where one is, and no box around cuts it off. */
  marked: boolean;
  inView: boolean;
  /** A bar that stays in view and lies on it (WCAG 2.4.11, Focus Not Obscured). */
  coveredBy?: string;
}

function currentStop(): Stop {
  const element = document.activeElement!;
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  const { width, top, bottom, left, right } = element.getBoundingClientRect();
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const bars = [...document.querySelectorAll('[data-bar]')].filter((bar) => {
    const box = bar.getBoundingClientRect();
    if (bar.contains(element) || element.contains(bar)) return false;
    return left < box.right && right > box.left && top < box.bottom - 1 && bottom > box.top + 1;
  });
  let whole = true;
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (getComputedStyle(around).overflowX === 'visible') continue;
    const box = around.getBoundingClientRect();
    whole &&= left - reach >= box.left && right + reach <= box.right;
  }
  return {
    name: element.getAttribute('data-stop') ?? element.outerHTML,
    marked: whole && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/transparent|[,/] 0\)/.test(outlineColor),
    inView: width > 0 && bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth,
    ...(bars.length > 0 && { coveredBy: bars.map(({ className }) => className).join(', ') }),
  };
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}
