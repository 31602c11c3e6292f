import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { examples, screenNames, screens } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The theme changes colours and nothing else, so in the dark only these rules can find anything new. */
const colourRules = ['color-contrast', 'link-in-text-block'];

test.each(examples)('axe finds nothing on $name, light or dark, on a phone or a desktop', async ({ path }) => {
  const { page } = await site.open(path);
  const found: string[] = [];
  for (const screen of screenNames) {
    await page.setViewportSize(screens[screen]);
    await page.emulateMedia({ colorScheme: 'light' });
    found.push(...(await violations(axe(page).withTags(standards))).map((violation) => `${screen}, light: ${violation}`));
    await page.emulateMedia({ colorScheme: 'dark' });
    found.push(...(await violations(axe(page).withRules(colourRules))).map((violation) => `${screen}, dark: ${violation}`));
  }
  expect(found).toEqual([]);
});

/** Legacy mode runs in the page itself; the other is for frames of other origins, which the site has none of. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true);
}

async function violations(builder: AxeBuilder): Promise<string[]> {
  const result = await builder.analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`));
}
