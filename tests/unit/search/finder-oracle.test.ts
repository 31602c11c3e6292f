import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusGraph } from '../../../bench/corpus/graph.ts';
import { checkContent } from '../../../src/content/check.ts';
import type { SiteGraph } from '../../../src/content/graph.ts';
import { createFinder, type Finder, type Found } from '../../../src/search/engine/finder.ts';
import { toListedRow } from '../../../src/search/engine/listed-row.ts';
import { everything, readSelection, toQuery, type Selection } from '../../../src/search/engine/selection.ts';
import { facetNames, postedWithinDays, type FacetTable } from '../../../src/search/facet-table.ts';
import { facetTableOf } from '../../../src/search/index/facet-table-of.ts';
import { naiveFind, type NaiveAnswer } from '../../support/naive-finder.ts';
import { everyChoiceAlone, randomSelections } from '../../support/random-selections.ts';

const now = new Date('2026-11-22T09:00:00Z');
const days = (number: number) => new Date(now.getTime() + number * 86_400_000);

const sites: Readonly<Record<string, () => SiteGraph>> = {
  'the shipped content': () => checkContent(resolve('content'), now).graph!,
  'a generated site': () => corpusGraph({ size: 300, now }),
  'a generated site without working hours': () => {
    const graph = corpusGraph({ size: 100, now, seed: 2 });
    return { ...graph, site: { ...graph.site, hoursPerYear: undefined } };
  },
};

describe.each(Object.keys(sites))('over %s the finder gives what a plain filter gives', (name) => {
  const graph = sites[name]!();
  // As a visitor's browser gets it.
  const table = JSON.parse(JSON.stringify(facetTableOf(graph))) as FacetTable;

  it('when nothing is asked for', () => {
    expectSame(createFinder(table, now.getTime()), graph, [everything], now);
  });

  it('for every choice alone', () => {
    expectSame(createFinder(table, now.getTime()), graph, everyChoiceAlone(graph), now);
  });

  it('for 200 random selections', () => {
    const selections = randomSelections(graph, 200, `finder ${name}`);
    expectSame(createFinder(table, now.getTime()), graph, selections, now);
    expect(selections.filter((selection) => naiveFind(graph, selection).ids.length > 0).length).toBeGreaterThan(100);
  });

  it('when some vacancies have ended since the site was built', () => {
    const finder = createFinder(table, days(12).getTime());
    expect(finder.size).toBeLessThan(graph.openVacancies.length);
    expectSame(finder, graph, [everything, ...randomSelections(graph, 50, `later ${name}`)], days(12));
  });
});

function expectSame(finder: Finder, graph: SiteGraph, selections: readonly Selection[], moment: Date): void {
  for (const selection of selections) {
    const found = finder.find(selection);
    const query = toQuery(selection).toString();
    expect(readSelection(new URLSearchParams(query)), query).toEqual(selection);
    expect(found.query.typed, query).toBeUndefined();
    expect(finder.count(selection), query).toBe(found.rows.length);
    const expected = naiveFind(graph, selection, moment);
    const byMatch = selection.text !== '' && !selection.sort;
    const answer = asAnswer(finder, found);
    expect(byMatch ? { ...answer, ids: answer.ids.toSorted() } : answer, query).toEqual(
      byMatch ? { ...expected, ids: expected.ids.toSorted() } : expected,
    );
  }
}

function asAnswer(finder: Finder, found: Found): NaiveAnswer {
  const { values } = finder.table;
  const counts = facetNames.map((facet) => [facet, values[facet].map(({ id }, at) => [id, found.counts[facet][at]!] as const)] as const);
  return {
    ids: found.rows.map((row) => toListedRow(finder, row).path.replace(/^\/jobs\/|\/$/g, '')),
    counts: Object.fromEntries(counts.map(([facet, of]) => [facet, Object.fromEntries(of)])) as NaiveAnswer['counts'],
    posted: Object.fromEntries(postedWithinDays.map((number, at) => [number, found.posted[at]!])),
    closingSoon: found.closingSoon,
    withoutPay: found.withoutPay,
  };
}
