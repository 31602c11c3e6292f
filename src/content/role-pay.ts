import type { Conversion, PayUnit } from '../domain/pay-conversion.ts';
import type { ChartRow } from '../domain/pay-chart.ts';
import { formatFigure, formatPayRange, payRangesOf } from '../domain/pay.ts';
import type { BenchmarkRow, PayRange } from '../schemas/pay.ts';
import { levels } from '../schemas/vocabulary.ts';
import { figuresWords, levelOfRow, sampleOf, sampleSizeWords } from './benchmark-row.ts';
import { conversionMeans, formatConvertedRange, isSameUnit, rangeInUnit } from './converted-range.ts';
import { compareText, type PayEntry, type RoleEntry, type SiteGraph, type Vacancy } from './graph.ts';
import { kindOrder } from './vacancy-benchmark.ts';

/** One row of a benchmark with what it is a row of. */
export interface PayRow {
  benchmark: PayEntry;
  row: BenchmarkRow;
  /** Name of the place the figures are from. */
  place: string;
}

/** One range of an open vacancy. */
export interface OfferedRange {
  vacancy: Vacancy;
  range: PayRange;
}

/** A chart of everything that is stated in one unit, and of ranges that were converted to it. */
export interface RoleChart {
  unit: PayUnit;
  rows: ChartRow[];
  /** How its ranges were brought to its unit. */
  conversions: Conversion[];
}

/** Most ranges of vacancies in a chart: more rows than that are a list, and the table is one. */
const mostDrawn = 12;

/** Every row of every benchmark of a role: all levels first, then by level, place, kind of source and sample. */
export function payRows(role: RoleEntry, { payByRole, byId }: Pick<SiteGraph, 'payByRole' | 'byId'>): PayRow[] {
  const rows = (payByRole.get(role.id) ?? []).flatMap((benchmark) =>
    benchmark.data.rows.map((row): PayRow => ({ benchmark, row, place: byId.places.get(benchmark.data.place)!.data.name })),
  );
  const rankOf = ({ row }: PayRow) => (row.level === undefined ? -1 : levels[row.level].rank);
  const kindOf = ({ benchmark }: PayRow) => kindOrder[benchmark.data.source.kind];
  const sizeOf = ({ row, benchmark }: PayRow) => sampleOf(row, benchmark) ?? 0;
  return rows.sort((a, b) => rankOf(a) - rankOf(b) || compareText(a.place, b.place) || kindOf(a) - kindOf(b) || sizeOf(b) - sizeOf(a));
}

/** The ranges that vacancies state, in the order of the vacancies. */
export function offeredRanges(vacancies: readonly Vacancy[]): OfferedRange[] {
  return vacancies.flatMap((vacancy) => payRangesOf(vacancy.entry.data.pay).map((range) => ({ vacancy, range })));
}

/**
 * A chart for each unit that benchmarks are stated in, with the newest ranges of vacancies: each in the chart of its own unit, else
 * converted to that of the first chart it can be converted to.
 * @returns how many ranges are drawn, and those that no rate or number of hours brings to a unit of the benchmarks.
 */
export function roleCharts(
  rows: readonly PayRow[],
  offered: readonly OfferedRange[],
  graph: Pick<SiteGraph, 'site' | 'rates'>,
): { charts: RoleChart[]; drawn: number; apart: OfferedRange[] } {
  const { locale } = graph.site;
  const charts: RoleChart[] = [];
  for (const payRow of rows) {
    const { data } = payRow.benchmark;
    let chart = charts.find(({ unit }) => isSameUnit(unit, data));
    if (!chart) charts.push((chart = { unit: { currency: data.currency, period: data.period }, rows: [], conversions: [] }));
    chart.rows.push(benchmarkChartRow(payRow, `${levelOfRow(payRow.row)}: ${data.title}`, locale));
  }
  const means = conversionMeans(graph);
  const apart: OfferedRange[] = [];
  let drawn = 0;
  for (const one of offered) {
    const { vacancy, range } = one;
    const chart =
      charts.find(({ unit }) => isSameUnit(unit, range)) ?? charts.find(({ unit }) => rangeInUnit(range, unit, means) !== undefined);
    if (!chart) {
      apart.push(one);
      continue;
    }
    if (drawn === mostDrawn) continue;
    drawn++;
    const there = rangeInUnit(range, chart.unit, means)!;
    const where = range.label === undefined ? '' : `, ${range.label}`;
    chart.rows.push(rangeChartRow(range, chart.unit, graph, `${vacancy.company.data.name}: ${vacancy.entry.data.title}${where}`)!);
    chart.conversions.push(there.conversion);
  }
  return { charts, drawn, apart };
}

/** A row of a chart that draws the figures of a benchmark. */
export function benchmarkChartRow({ benchmark, row }: Pick<PayRow, 'benchmark' | 'row'>, label: string, locale: string): ChartRow {
  const { currency } = benchmark.data;
  const sample = sampleSizeWords(row, benchmark, locale);
  const median = row.median === undefined ? 'median not given' : `median ${formatFigure(row.median, currency, locale)}`;
  return { label, words: `${figuresWords(row, currency, locale)}; ${sample}`, note: `${median}, ${sample}`, drawn: { figures: row } };
}

/** A row of a chart that draws an employer's range; undefined when it cannot be brought to the unit of the chart. */
export function rangeChartRow(
  range: PayRange,
  unit: PayUnit,
  graph: Pick<SiteGraph, 'site' | 'rates'>,
  label: string,
): ChartRow | undefined {
  const { locale } = graph.site;
  const there = rangeInUnit(range, unit, conversionMeans(graph));
  if (!there) return undefined;
  const native = formatPayRange(range, locale);
  const drawn = { range: { min: there.min, max: there.max } };
  if (isSameUnit(range, unit)) return { label, words: native, note: native, drawn };
  const both = `${native} ≈ ${formatConvertedRange(there, unit, locale)}`;
  return { label, words: both, note: both, shortNote: `${native} ≈`, drawn, isConverted: true };
}
