import type axeCore from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The axe of `@axe-core/playwright`, run directly: its builder sends the half megabyte of axe again for every look at a page. */
const builder = createRequire(import.meta.url).resolve('@axe-core/playwright');
const axeSource = readFileSync(createRequire(builder).resolve('axe-core/axe.min.js'), 'utf8');

const resultTypes: axeCore.resultGroups[] = ['violations'];
const everything: axeCore.RunOptions = {
  resultTypes,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The theme changes colours and nothing else, so in the dark only these rules can find anything new. */
const colours: axeCore.RunOptions = { resultTypes, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds wrong with a page as it is now, in light and in dark. */
export async function axeProblems(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found: string[] = [];
  for (const [colorScheme, options] of [
    ['light', everything],
    ['dark', colours],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await page.evaluate(violations, options)).map((violation) => `${colorScheme}: ${violation}`));
  }
  return found;
}

async function violations(options: axeCore.RunOptions): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof axeCore };
  const { violations } = await axe.run(document, { ...options, elementRef: true });
  // What happens to lie under the bar with Apply is scrolled out from under it; the keyboard tests show that it never covers the focus.
  const bar = document.querySelector('.apply-bar')?.getBoundingClientRect();
  const isUnderBar = (element: HTMLElement | undefined) => {
    const box = element?.getBoundingClientRect();
    return Boolean(bar && box && box.bottom > bar.top && box.top < bar.bottom && !element!.closest('.apply-bar'));
  };
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ element }) => id !== 'target-size' || !isUnderBar(element))
      .map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}
