import { expect, test } from 'vitest';
import { examples, pageTypes, screens } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();

/** Besides common screens, the narrowest: also a window of 1280 px at 400 % zoom (WCAG 1.4.10, Reflow). */
const windows = [screens.desktop, screens.phone, { width: 320, height: 640 }];
/** The spacing a reader may set without losing anything (WCAG 1.4.12, Text Spacing). */
const roomyText = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

test('every page of the site is of a kind that is looked at here', () => {
  const kindsOf = (path: string) => pageTypes.filter(({ pattern }) => pattern.test(path)).map(({ name }) => name);
  expect(site.built.pages.filter((path) => kindsOf(path).length !== 1)).toEqual([]);
  expect(examples.filter(({ path }) => !site.built.pages.includes(path))).toEqual([]);
});

test.each(examples)('$name fits every screen, loads in peace and has one title', async ({ path }) => {
  const { page, problems } = await site.open(path, { screen: 'desktop' });
  const tooWide: string[] = [];
  for (const viewport of windows) {
    await page.setViewportSize(viewport);
    tooWide.push(...(await page.evaluate(sidewaysScrolling)).map((element) => `at ${viewport.width} px: ${element}`));
  }
  await page.setViewportSize(screens.phone);
  await page.addStyleTag({ content: roomyText });
  tooWide.push(...(await page.evaluate(sidewaysScrolling)).map((element) => `with roomy text: ${element}`));

  expect(tooWide).toEqual([]);
  expect(await page.locator('h1').allInnerTexts()).toEqual([expect.stringMatching(/\S/)]);
  expect(problems).toEqual([]);
});

/** Elements that stick out of the window, when the page can be scrolled sideways. */
function sidewaysScrolling(): string[] {
  const room = window.innerWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > room + 0.5);
  return [
    `the page is ${document.documentElement.scrollWidth} px wide`,
    ...wide.map((element) => `${element.localName}.${element.className}`),
  ];
}
