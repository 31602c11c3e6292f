import type { SiteView } from './rule.ts';

const comment = /\/\*[\s\S]*?\*\//g;
const imported = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)/gi;
const loaded = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/gi;

/** Every address a style sheet names in `@import` and `url()`. Names of things inside a picture, `url(#id)`, are none. */
export function cssAddresses(css: string): string[] {
  const text = css.replace(comment, '');
  const found = [
    ...[...text.matchAll(imported)].map(([, address]) => address),
    ...[...text.matchAll(loaded)].map(([, double, single, bare]) => double ?? single ?? bare),
  ];
  return [...new Set(found.filter((address) => address !== undefined && address !== '' && !address.startsWith('#')) as string[])];
}

/** The style sheets of a site. */
export function cssFiles({ files }: Pick<SiteView, 'files'>): string[] {
  return [...files].filter((file) => file.endsWith('.css'));
}
