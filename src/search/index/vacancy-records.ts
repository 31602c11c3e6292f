import type { SiteGraph, Vacancy } from '../../content/graph.ts';
import { keepText } from '../../content/readings.ts';
import { jobPath } from '../../domain/paths.ts';
import { valuesAround } from '../engine/row-values.ts';
import { vacancyPay } from '../engine/vacancy-pay.ts';
import { formsIn } from '../engine/words.ts';
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
  const { stated } = vacancyPay(table.pay, table.hoursPerYear).yearlyIn(table.currency);
  for (const [row, vacancy] of graph.openVacancies.entries()) {
    const known = wordsOfRow(row);
    const summary = keepText(`summaries/${vacancy.id}`, [...known].join(' '), () =>
      summaryRecord(vacancy.entry.data.summary?.text, linesOf(vacancy, graph, readBody), known),
    );
    const filters = filterNames.map((name) => [name, [...valuesAround(table, name, row)].map(({ id }) => id)] as const);
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

/** The folded words by which the table finds a row. */
function tableWords(table: FacetTable): (row: number) => Set<string> {
  const titles = table.titles.map(formsIn);
  const names = new Map(
    facetNames.flatMap((facet) => table.values[facet].map((value) => [value, [value.name, ...(value.also ?? [])].flatMap(formsIn)])),
  );
  return (row) =>
    new Set([
      ...titles[table.title[row]!]!,
      ...facetNames.flatMap((facet) => [...valuesAround(table, facet, row)].flatMap((value) => names.get(value)!)),
    ]);
}
