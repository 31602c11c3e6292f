import { expect, test } from 'vitest';
import { visitSite } from './visit.ts';

const site = visitSite();

/*
 * Each kind of page loads the styles of every page and those of its kind. A component that comes to stand on a page of another kind would
 * lose its own without a word.
 */
test('no element of a page misses a rule that a stylesheet of the site has for it', async () => {
  const { page } = await site.open('/');
  const styles = site.built.files.filter((file) => file.endsWith('.css')).map((file) => `/${file}`);
  expect(styles.length).toBeGreaterThan(5);
  expect(await page.evaluate(missedRules, { pages: site.built.pages, styles })).toEqual([]);
});

interface Site {
  pages: readonly string[];
  styles: readonly string[];
}

/** Selectors that an element of a page matches and that none of its stylesheets has, in words, each once. */
async function missedRules({ pages, styles }: Site): Promise<string[]> {
  const textOf = async (path: string) => (await fetch(path)).text();
  const selectorsOf = new Map(
    await Promise.all(
      styles.map(async (path) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(await textOf(path));
        return [path, new Set(selectorsIn(sheet.cssRules))] as const;
      }),
    ),
  );
  const parser = new DOMParser();
  const missed = new Map<string, string>();
  for (const path of pages) {
    const document = parser.parseFromString(await textOf(path), 'text/html');
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
    const linked = new Set(links.map((link) => link.getAttribute('href')!));
    const onScreen = links.filter(({ media }) => media !== 'print');
    const known = new Set(onScreen.flatMap((link) => [...(selectorsOf.get(link.getAttribute('href')!) ?? [])]));
    for (const [style, selectors] of selectorsOf) {
      if (linked.has(style)) continue;
      for (const selector of selectors) {
        if (missed.has(selector) || known.has(selector) || !document.body.querySelector(selector)) continue;
        missed.set(selector, `${path} lacks "${selector}" of ${style}`);
      }
    }
  }
  return [...missed.values()];

  /** The selectors of all rules, without what only holds while a reader does something, and without what they draw beside an element. */
  function selectorsIn(rules: CSSRuleList): string[] {
    const passing = String.raw`(?::not\(:(?:hover|focus)\)|::?(?:before|after|hover|focus|marker|backdrop)\b)`;
    return [...rules].flatMap((rule) => {
      // What a container decides can only hold where a rule beside it, which is looked at, has made one.
      if (rule instanceof CSSContainerRule) return [];
      if (!(rule instanceof CSSStyleRule)) return rule instanceof CSSGroupingRule ? selectorsIn(rule.cssRules) : [];
      return rule.selectorText
        .split(/,\s*(?![^(]*\))/)
        .map((one) => one.replace(new RegExp(`(^|[\\s>+~])${passing}`, 'g'), '$1*').replace(new RegExp(passing, 'g'), ''));
    });
  }
}
