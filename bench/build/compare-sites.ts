import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteGraph } from '../../src/content/graph.ts';
import { builtPages, expectedPages } from '../../src/outputs/page-census.ts';
import { pageTypes } from '../../tests/e2e/page-types.ts';
import { pageText } from '../page-text.ts';
import { factsOf, missingFacts } from './facts.ts';
import type { BodyOf } from './peer-files.ts';

/** How many pages of a kind are read; of vacancies, which are most of a site, more. */
const sampled = { vacancy: 40, other: 5 };

/**
 * Makes sure that a built site has the pages it must have, and on a sample of each kind everything a visitor must be able to read.
 * @returns what was found, in words.
 * @throws Error when a page or a fact is missing, or a page is there that should not be.
 */
export function checkSite(name: string, dist: string, graph: SiteGraph, bodyOf: BodyOf): string {
  const expected = expectedPages(graph);
  const difference = pageDifference(expected, builtPages(dist));
  if (difference !== undefined) throw new Error(`${name} does not have the pages it must have: ${difference}`);
  let facts = 0;
  const sample = samplePages([...expected].sort());
  for (const path of sample) {
    const file = path.endsWith('/') ? join(dist, path, 'index.html') : join(dist, path);
    const wanted = factsOf(path, graph, bodyOf);
    const missing = missingFacts(wanted, pageText(readFileSync(file, 'utf8')));
    if (missing.length > 0) {
      const shown = missing.slice(0, 5).map((fact) => `\n  ${fact}`);
      throw new Error(`${name} does not say ${missing.length} of ${wanted.length} facts on ${path}:${shown.join('')}`);
    }
    facts += wanted.length;
  }
  return `${expected.size} pages, ${facts} facts on ${sample.length} of them`;
}

/** How many pages there are of each kind of page; a page of no kind counts as `other`. */
export function countKinds(pages: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const kind = kindOf(page);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** What differs between the pages that must be there and those that are, by kind; undefined when nothing does. */
export function pageDifference(expected: ReadonlySet<string>, built: ReadonlySet<string>): string | undefined {
  const missing = [...expected].filter((page) => !built.has(page));
  const unexpected = [...built].filter((page) => !expected.has(page));
  if (missing.length === 0 && unexpected.length === 0) return undefined;
  const [wanted, there] = [countKinds(expected), countKinds(built)];
  const kinds = [...new Set([...wanted.keys(), ...there.keys()])].filter((kind) => wanted.get(kind) !== there.get(kind));
  const counts = kinds.map((kind) => `${kind} ${there.get(kind) ?? 0} instead of ${wanted.get(kind) ?? 0}`);
  const examples = [
    ...missing.slice(0, 3).map((page) => `${page} is missing`),
    ...unexpected.slice(0, 3).map((page) => `${page} is too many`),
  ];
  return [...counts, ...examples].join('; ');
}

/** Some pages of each kind, evenly spread. */
export function samplePages(pages: readonly string[]): string[] {
  const byKind = Map.groupBy(pages, kindOf);
  return [...byKind].flatMap(([kind, all]) => {
    const step = Math.max(1, Math.ceil(all.length / (kind === 'vacancy' ? sampled.vacancy : sampled.other)));
    return all.filter((_, index) => index % step === 0);
  });
}

function kindOf(page: string): string {
  return pageTypes.find(({ pattern }) => pattern.test(page))?.name ?? 'other';
}
