import { stringify } from 'csv-stringify/sync';
import { sampleOf } from '../content/benchmark-row.ts';
import { fullPlaceName, type PayEntry, type RoleEntry, type SiteGraph, type Vacancy } from '../content/graph.ts';
import { jobPath, payDataPath, payPath } from '../domain/paths.ts';
import { figureValue, payRangesOf } from '../domain/pay.ts';
import { percentiles, type BenchmarkRow, type PayRange } from '../schemas/pay.ts';
import { present } from './published/present.ts';
import { absolute } from './published/references.ts';
import type { FileSource, SiteFile } from './site-file.ts';

/**
 * The columns of the pay figures of a role, in order, with what each holds. They are the first line of the CSV, and the names of the
 * values in the JSON, which has these sentences too. Every amount is a plain number in the currency and for the period that its own row
 * states: nothing is converted.
 */
export const payColumns = {
  kind: 'official-statistic, survey, advertised-ranges or pay-scale for a benchmark; employers-range for an open vacancy',
  title: 'What the figures are, or the title of the vacancy',
  role: 'Id of the role',
  place: 'Places the row is from, with semicolons between them',
  level: 'Level of the row; empty where it is for all levels',
  label: "The source's own name of the row, or what tells one range of a vacancy from its others",
  currency: 'Currency of the amounts (ISO 4217)',
  period: 'What the amounts are paid for: hour, day, week, month or year',
  min: 'Lowest pay a vacancy offers; empty where it states none',
  max: 'Highest pay a vacancy offers; empty where it states none',
  p10: '10th percentile',
  p25: '25th percentile',
  median: 'Median (50th percentile)',
  p75: '75th percentile',
  p90: '90th percentile',
  at_least: 'Names of the percentiles, with spaces between them, of which the source gives only a lower bound: the amount or more',
  n: 'Number of people or advertisements behind the row; empty where the source does not say',
  source: 'Who states the figures',
  url: 'Where they are stated',
  reference_date: 'The day the figures speak of; for a vacancy the day it was first published',
  retrieved: 'The day the figures were read; empty for a vacancy',
  licence: 'Licence of the figures; empty for a vacancy',
} as const;
type PayColumn = keyof typeof payColumns;

/** One row of the pay figures of a role; a value that the source does not state is absent. */
export type PayRow = Partial<Record<PayColumn, string | number>>;

/** The pay figures of every role that has a page of them, as files beside it. */
export function* payFiles({ graph }: FileSource): Generator<SiteFile> {
  for (const id of graph.payByRole.keys()) {
    const role = graph.byId.roles.get(id);
    if (!role) continue;
    yield { path: payDataPath(id, 'csv'), content: () => toPayCsv(role, graph) };
    yield { path: payDataPath(id, 'json'), content: () => toPayJson(role, graph) };
  }
}

/**
 * The pay figures of a role as rows: those of the benchmarks that name it, then the ranges that its open vacancies disclose, newest
 * vacancy first.
 */
export function payRows(role: RoleEntry, graph: SiteGraph): PayRow[] {
  const benchmarks = graph.payByRole.get(role.id) ?? [];
  const vacancies = graph.openBy.role.get(role.id) ?? [];
  return [
    ...benchmarks.flatMap((benchmark) => benchmark.data.rows.map((row) => benchmarkRow(role, benchmark, row, graph))),
    ...vacancies.flatMap((vacancy) => payRangesOf(vacancy.entry.data.pay).map((range) => offeredRow(role, vacancy, range, graph))),
  ];
}

function benchmarkRow(role: RoleEntry, benchmark: PayEntry, row: BenchmarkRow, { byId }: SiteGraph): PayRow {
  const { data } = benchmark;
  const { source } = data;
  const place = byId.places.get(data.place);
  const stated = percentiles.flatMap((name) => (row[name] === undefined ? [] : [{ name, figure: row[name] }]));
  return present<PayRow>({
    kind: source.kind,
    title: data.title,
    role: role.id,
    place: place && fullPlaceName(place, byId.places),
    level: row.level,
    label: row.label,
    currency: data.currency,
    period: data.period,
    ...Object.fromEntries(stated.map(({ name, figure }) => [name, figureValue(figure)])),
    at_least: stated.flatMap(({ name, figure }) => (typeof figure === 'number' ? [] : [name])).join(' ') || undefined,
    n: sampleOf(row, benchmark),
    source: source.name,
    url: source.url,
    reference_date: source.referenceDate,
    retrieved: source.retrieved,
    licence: source.licence,
  });
}

function offeredRow(role: RoleEntry, { entry, id, company, places }: Vacancy, range: PayRange, graph: SiteGraph): PayRow {
  return present<PayRow>({
    kind: 'employers-range',
    title: entry.data.title,
    role: role.id,
    place: places.map((place) => fullPlaceName(place, graph.byId.places)).join('; '),
    level: entry.data.level,
    label: range.label,
    currency: range.currency,
    period: range.period,
    min: range.min,
    max: range.max,
    source: company.data.name,
    url: absolute(jobPath(id), graph),
    reference_date: entry.data.datePosted,
  });
}

/**
 * The pay figures of a role as CSV (RFC 4180): the names of the columns, then one line a row, with CRLF after each. A text that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function toPayCsv(role: RoleEntry, graph: SiteGraph): string {
  const columns = Object.keys(payColumns);
  return stringify(payRows(role, graph), {
    header: true,
    columns,
    record_delimiter: 'windows',
    // The delimiter of rows is quoted without being asked; a line feed alone ends a row for many readers too.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
}

/** The pay figures of a role as JSON: what they are, where the page is, what each value means, and the rows. */
export function toPayJson(role: RoleEntry, graph: SiteGraph): string {
  const page = absolute(payPath(role.id), graph);
  return `${JSON.stringify({ role: role.data.title, page, columns: payColumns, rows: payRows(role, graph) }, undefined, 2)}\n`;
}
