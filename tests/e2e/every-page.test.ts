import { expect, test } from 'vitest';
import { illegibleTexts, movements, sidewaysScrolling, smallTargets } from './layout.ts';
import { examples, pageTypes, screens } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();

/** The narrowest screen: also a window of 1280 px at 400 % zoom (WCAG 1.4.10, Reflow). */
const narrowest = { width: 320, height: 640 };
/** The spacing a reader may set without losing anything (WCAG 1.4.12, Text Spacing). */
const roomyText =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

test('every page of the site is of a kind that is looked at here', () => {
  const kindsOf = (path: string) => pageTypes.filter(({ pattern }) => pattern.test(path)).map(({ name }) => name);
  expect(site.built.pages.filter((path) => kindsOf(path).length !== 1)).toEqual([]);
  expect(examples.filter(({ path }) => !site.built.pages.includes(path))).toEqual([]);
});

test.each(examples)('$name fits every screen and every reader, loads in peace and has one title', async ({ path }) => {
  const { page, problems } = await site.open(path, { screen: 'desktop' });
  const found: string[] = [];
  const look = async (where: string, ...checks: (() => string[])[]) => {
    for (const check of checks) found.push(...(await page.evaluate(check)).map((problem) => `${where}: ${problem}`));
  };
  await look('on a desktop', sidewaysScrolling, smallTargets, movements);
  await page.setViewportSize(screens.phone);
  await look('on a phone', sidewaysScrolling, smallTargets);
  await page.setViewportSize(narrowest);
  await look('at 320 px', sidewaysScrolling);
  await page.addStyleTag({ content: roomyText });
  await look('at 320 px with roomy text', sidewaysScrolling, illegibleTexts);
  await page.setViewportSize(screens.desktop);
  await look('on a desktop with roomy text', sidewaysScrolling, illegibleTexts);

  expect(found).toEqual([]);
  expect(await page.locator('h1').allInnerTexts()).toEqual([expect.stringMatching(/\S/)]);
  expect(problems).toEqual([]);
});
