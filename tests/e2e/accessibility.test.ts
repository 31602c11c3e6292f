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

test('nor with the menu of a phone open', async () => {
  const { page } = await site.open('/', { screen: 'phone' });
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('combobox', { name: 'Colour theme' }).waitFor();
  expect(await axeProblems(page)).toEqual([]);
});

test.each(['Light', 'Dark'])('nor where somebody has chosen %s, whatever the device has', async (label) => {
  const { page } = await site.open('/about/design/');
  await page.getByRole('combobox', { name: 'Colour theme' }).selectOption({ label });
  const found = await axeProblems(page);
  await page.evaluate(() => localStorage.clear());
  expect(found).toEqual([]);
});
