import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { examples, screenNames, screens } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const themes = ['light', 'dark'] as const;

test.each(examples)('axe finds nothing on $name, light or dark, on a phone or a desktop', async ({ path }) => {
  const { page } = await site.open(path);
  const found: string[] = [];
  for (const screen of screenNames) {
    await page.setViewportSize(screens[screen]);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      for (const { id, help, nodes } of violations) {
        found.push(...nodes.map(({ html, failureSummary }) => `${screen}, ${colorScheme}: ${id}: ${help}: ${html}: ${failureSummary}`));
      }
    }
  }
  expect(found).toEqual([]);
});
