import { expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { examples, screenNames, screens } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();

test.each(examples)('axe finds nothing on $name, light or dark, on a phone or a desktop', async ({ path }) => {
  const { page } = await site.open(path);
  const found: string[] = [];
  for (const screen of screenNames) {
    await page.setViewportSize(screens[screen]);
    found.push(...(await axeProblems(page)).map((problem) => `${screen}, ${problem}`));
  }
  expect(found).toEqual([]);
});
