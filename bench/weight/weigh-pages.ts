import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtPages } from '../../src/outputs/page-census.ts';
import { pageTypes } from '../../tests/e2e/page-types.ts';

/** Compressed bytes of the pages of one kind, a number a page. */
export interface KindWeight {
  kind: string;
  html: number[];
  /** With the style sheets and scripts that the page names, each as it would be sent to somebody who has none of them. */
  all: number[];
}

/** So many pages of a kind are weighed, evenly spread. */
const mostPages = 200;

/** Weighs the pages of a built site, compressed as gzip at its usual level. Kinds without a page are left out. */
export function weighPages(dist: string): KindWeight[] {
  const pages = [...builtPages(dist)].sort();
  const weights = new Map<string, number>();
  const weightOf = (path: string) => {
    let weight = weights.get(path);
    if (weight === undefined) weights.set(path, (weight = gzipSync(readFileSync(join(dist, path))).byteLength));
    return weight;
  };
  return pageTypes.flatMap(({ name, pattern }): KindWeight[] => {
    const own = pages.filter((page) => pattern.test(page));
    const step = Math.ceil(own.length / mostPages);
    const shown = own.filter((_, index) => index % step === 0).map((page) => (page.endsWith('/') ? `${page}index.html` : page));
    if (shown.length === 0) return [];
    const html = shown.map(weightOf);
    const all = shown.map((page, index) => {
      const named = filesNamedIn(readFileSync(join(dist, page), 'utf8')).filter((file) => existsSync(join(dist, file)));
      return named.reduce((sum, file) => sum + weightOf(file), html[index]!);
    });
    return [{ kind: name, html, all }];
  });
}

/** Paths of the style sheets and scripts of a page, each once. */
export function filesNamedIn(html: string): string[] {
  const styles = [...html.matchAll(/<link\b[^>]*\brel="?stylesheet"?[^>]*>/g)].map(([tag]) => /\bhref="?(\/[^"\s>]+)/.exec(tag)?.[1]);
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="?(\/[^"\s>]+)/g)].map((match) => match[1]);
  return [...new Set([...styles, ...scripts].filter((path) => path !== undefined))];
}
