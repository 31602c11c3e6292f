import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { grounds } from '../../src/domain/accent.ts';
import { contrastRatio, toHex } from '../../src/domain/colour.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
const path = '/about/design/';

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
const schemeOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
const choiceIn = (page: Page) => page.getByRole('combobox', { name: 'Colour theme' });
/** The colour of the phone's bar that a browser takes: the first whose condition holds. */
const barColour = (page: Page) =>
  page.evaluate(
    () => [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].find(({ media }) => matchMedia(media).matches)?.content,
  );

describe('the choice of light and dark', () => {
  it('follows the device until somebody chooses, and is kept', async () => {
    const { page, problems } = await site.open(path, { colorScheme: 'dark' });
    expect([await themeOf(page), await schemeOf(page), await barColour(page)]).toEqual(['system', 'light dark', toHex(grounds.paper.dark)]);
    expect(await choiceIn(page).inputValue()).toBe('system');

    await choiceIn(page).focus();
    await page.keyboard.press('l');
    expect([await themeOf(page), await schemeOf(page), await barColour(page)]).toEqual(['light', 'light', toHex(grounds.paper.light)]);

    await page.reload();
    expect([await themeOf(page), await schemeOf(page), await choiceIn(page).inputValue()]).toEqual(['light', 'light', 'light']);
    await page.goto(`${site.origin}/jobs/`);
    expect([await themeOf(page), await choiceIn(page).inputValue()]).toEqual(['light', 'light']);

    await choiceIn(page).selectOption({ label: 'System' });
    expect([await themeOf(page), await schemeOf(page)]).toEqual(['system', 'light dark']);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
    expect(problems).toEqual([]);
  });

  it('keeps nothing before somebody chooses', async () => {
    const { page } = await site.open(path);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('is made before the page is painted', async () => {
    const { page } = await site.open(path);
    const head = await page.evaluate(() =>
      [...document.querySelectorAll('head > script[src], head > link[rel=stylesheet]')].map((element) =>
        element instanceof HTMLScriptElement ? `script ${element.type || 'classic'} ${element.async || element.defer}` : 'style sheet',
      ),
    );
    expect(head.slice(0, 2)).toEqual(['script classic false', 'style sheet']);
  });

  it('is the same in another window, and on a page that comes back', async () => {
    const { page } = await site.open(path);
    const other = await page.context().newPage();
    await other.goto(site.origin + path);
    await choiceIn(other).selectOption({ label: 'Dark' });
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    expect(await choiceIn(page).inputValue()).toBe('dark');
    await other.close();

    // As if another page had changed it while this one was put aside.
    await page.evaluate(() => {
      localStorage.setItem('theme', 'light');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect([await themeOf(page), await choiceIn(page).inputValue()]).toEqual(['light', 'light']);
    await page.evaluate(() => localStorage.clear());
  });

  it('holds for the page where nothing may be kept', async () => {
    const { page } = await site.open(path);
    const guarded = await page.context().newPage();
    const errors: string[] = [];
    guarded.on('pageerror', ({ message }) => errors.push(message));
    await guarded.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
    );
    await guarded.goto(site.origin + path);
    expect(await themeOf(guarded)).toBe('system');
    await choiceIn(guarded).selectOption({ label: 'Dark' });
    expect([await themeOf(guarded), await schemeOf(guarded)]).toEqual(['dark', 'dark']);
    await guarded.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow')));
    expect(await themeOf(guarded)).toBe('dark');
    expect(errors).toEqual([]);
    await guarded.close();
  });

  it('is not there without scripts, and the page follows the device', async () => {
    const { page } = await site.open(path, { withoutScripts: true, colorScheme: 'dark' });
    expect(await page.locator('.theme-switch').isVisible()).toBe(false);
    expect(await page.locator('.theme-switch').count()).toBe(1);
    expect(await paperOf(page)).toBe(toHex(grounds.paper.dark));
  });

  it('is large enough to be hit, and prints in light', async () => {
    const { page } = await site.open(path);
    const box = (await choiceIn(page).boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    await choiceIn(page).selectOption({ label: 'Dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await schemeOf(page)).toBe('light');
    await page.evaluate(() => localStorage.clear());
  });
});

/** The colour of the page as a screen shows it. */
const paperOf = (page: Page) => shownColour(page, 'html', 'backgroundColor');

/** A colour as `#rrggbb`, whatever notation the browser gives it in. */
async function shownColour(page: Page, selector: string, property: 'backgroundColor' | 'color' | 'borderTopColor'): Promise<string> {
  return toHex(
    await page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], property),
  );
}

describe('what a device asks for', () => {
  it('is more contrast: text and borders have it', async () => {
    const { page } = await site.open(path);
    const measure = async () => ({
      link: contrastRatio(await shownColour(page, '.prose p > a', 'color'), await paperOf(page)),
      border: contrastRatio(await shownColour(page, '.card', 'borderTopColor'), await paperOf(page)),
    });
    expect((await measure()).border).toBeLessThan(2);
    await page.emulateMedia({ contrast: 'more' });
    const more = await measure();
    expect(more.link).toBeGreaterThanOrEqual(7);
    expect(more.border).toBeGreaterThanOrEqual(3);
    await page.emulateMedia({ contrast: null });
  });

  it('is less motion: a page takes the place of another without a fade', async () => {
    const { page } = await site.open(path);
    const other = await page.context().newPage();
    await other.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => (document.documentElement.dataset.fades = String(viewTransition !== null)));
    });
    const fades = async (reducedMotion: 'reduce' | 'no-preference') => {
      await other.emulateMedia({ reducedMotion });
      await other.goto(`${site.origin}/privacy/`);
      await other.getByRole('link', { name: 'Accessibility', exact: true }).click();
      await other.getByRole('heading', { level: 1, name: 'Accessibility' }).waitFor();
      return other.evaluate(() => document.documentElement.dataset.fades);
    };
    expect(await fades('no-preference')).toBe('true');
    expect(await fades('reduce')).toBe('false');
    await other.close();
  });

  it('is a palette of its own: what is filled, chosen or current still shows', async () => {
    const { page } = await site.open(path);
    await page.emulateMedia({ forcedColors: 'active' });
    const filled = await shownColour(page, '.meter .on', 'backgroundColor');
    expect(filled).not.toBe(await shownColour(page, '.meter span:not(.on)', 'backgroundColor'));
    const current = await shownColour(page, '.pagination [aria-current]', 'borderTopColor');
    expect(current).not.toBe(await shownColour(page, '.pagination a', 'borderTopColor'));
    await page.emulateMedia({ forcedColors: 'none' });
  });
});
