import type { SiteGraph, Vacancy } from '../../content/graph.ts';
import { jobPath } from '../../domain/paths.ts';
import { wordsIn } from '../engine/words.ts';
import { VacancyPay } from '../engine/vacancy-pay.ts';
import { facetNames, type FacetName, type FacetTable } from '../facet-table.ts';
import { termsOf } from '../full-text-terms.ts';
import { bodyLines } from './body-lines.ts';
import type { FullTextRecord } from './full-text-record.ts';
import type { ReadBody } from './search-files.ts';
import { summaryRecord } from './summary-record.ts';

/** Facets that are filters of Pagefind's index too. */
const filterNames = ['level', 'workplace', 'company', 'place'] as const satisfies readonly FacetName[];

/** A vacancy in the full text, and the summary a visitor is shown a piece of. */
export interface VacancyRecord {
  /** Row of the facet table. */
  row: number;
  record: FullTextRecord;
  summary: string;
}

/** The rows of a facet table as records, one after the other: no more than one body is held at a time. */
export function* vacancyRecords(graph: SiteGraph, table: FacetTable, readBody: ReadBody): Generator<VacancyRecord> {
  const wordsOfRow = tableWords(table);
  const valuesOfRow = tableValues(table);
  const { stated } = new VacancyPay(table.pay, table.hoursPerYear).yearlyIn(table.currency);
  for (const [row, vacancy] of graph.openVacancies.entries()) {
    const summary = summaryRecord(vacancy.entry.data.summary?.text, linesOf(vacancy, graph, readBody), wordsOfRow(row));
    const filters = filterNames.map((name) => [name, valuesOfRow(name, row).map((position) => table.values[name][position]!.id)] as const);
    yield {
      row,
      record: {
        url: jobPath(vacancy.id),
        terms: termsOf([summary]),
        filters: { kind: ['vacancy'], ...Object.fromEntries(filters.filter(([, ids]) => ids.length > 0)) },
        sort: { date: vacancy.entry.data.datePosted, pay: `${Math.max(0, Math.round(stated[row]!))}` },
      },
      summary,
    };
  }
}

/** Headings say what follows, and most of them the same everywhere. */
function linesOf({ entry }: Vacancy, { skills }: SiteGraph, readBody: ReadBody): string[] {
  if (!entry.hasBody || entry.format === 'yaml') return [];
  return bodyLines(readBody(entry), entry.format, skills).flatMap(({ text, heading }) => (heading ? [] : [text]));
}

/** The positions of a row's values in a facet, with the places around its places. */
function tableValues({ facets, values }: FacetTable): (name: FacetName, row: number) => number[] {
  return (name, row) => {
    const stated = [facets[name][row]!].flat().filter((position) => position >= 0);
    const all = new Set<number>();
    for (const position of stated) {
      for (let at: number | undefined = position; at !== undefined; at = values[name][at]!.inside) all.add(at);
    }
    return [...all];
  };
}

/** The folded words by which the table finds a row. */
function tableWords(table: FacetTable): (row: number) => Set<string> {
  const words = (texts: readonly string[]) => texts.flatMap((text) => wordsIn(text).flatMap(({ word, parts }) => [word, ...parts]));
  const titles = table.titles.map((title) => words([title]));
  const names = new Map(facetNames.map((facet) => [facet, table.values[facet].map(({ name, also = [] }) => words([name, ...also]))]));
  const valuesOfRow = tableValues(table);
  return (row) =>
    new Set([
      ...titles[table.title[row]!]!,
      ...facetNames.flatMap((facet) => valuesOfRow(facet, row).flatMap((position) => names.get(facet)![position]!)),
    ]);
}
