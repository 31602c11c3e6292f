import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedBrowser } from '../support/chromium.ts';
import { illegibleTexts, movements, sidewaysScrolling, smallTargets } from './layout.ts';

let page: Page;
beforeAll(async () => {
  page = await (await sharedBrowser()).newPage({ viewport: { width: 600, height: 600 } });
});
afterAll(() => page?.close());

const style = '<style>body { margin: 0; font: 16px/1.5 sans-serif } button { padding: 0; border: 0 }</style>';
const small = '<button style="width: 16px; height: 16px">x</button>';

test.each<[string, () => string[], string, RegExp | undefined]>([
  ['a box wider than the window', sidewaysScrolling, '<p style="width: 700px">Wide</p>', /^p\.: Wide$/],
  ['a page as wide as the window', sidewaysScrolling, '<p>Text</p>', undefined],
  ['small targets side by side', smallTargets, small + small, /^16 × 16 px: <button/],
  ['a small target beside a large one', smallTargets, `${small}<button style="height: 40px">Save all</button>`, /^16 × 16 px: <button/],
  ['a small target far from others', smallTargets, `${small}<p style="margin: 60px 0"></p>${small}`, undefined],
  [
    'a small box in a large label',
    smallTargets,
    '<label style="display: block; padding: 9px"><input type="checkbox"> Remote</label>',
    undefined,
  ],
  ['links in a sentence', smallTargets, '<p>Write to <a href="/a">us</a> or <a href="/b">them</a>.</p>', undefined],
  ['links that make up a line', smallTargets, '<p><a href="/a">1</a> <a href="/b">2</a></p>', /px: <a href="\/a">/],
  [
    'text cut off by its box',
    illegibleTexts,
    '<p style="height: 20px; overflow: hidden">One<br>two<br>three</p>',
    /^cut off: (two|three)$/,
  ],
  ['text in a box that scrolls', illegibleTexts, '<p style="height: 20px; overflow: auto">One<br>two<br>three</p>', undefined],
  [
    'texts on each other',
    illegibleTexts,
    '<p>One text</p><p style="margin-top: -40px">Another</p>',
    /^on each other: One text \| Another$/,
  ],
  ['an animation', movements, '<style>@keyframes a { to { opacity: 0 } } p { animation: a 9s }</style><p>Text</p>', /^runs: CSSAnimation$/],
  ['a slow change of colour', movements, '<p style="transition: color 1s">Text</p>', /^moves: p\.$/],
])('%s', async (_, check, body, problem) => {
  await page.setContent(`<!doctype html>${style}${body}`);
  const found = await page.evaluate(check);
  if (problem) expect(found).toContainEqual(expect.stringMatching(problem));
  else expect(found).toEqual([]);
});
