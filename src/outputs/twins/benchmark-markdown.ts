import { levelOfRow } from '../../content/benchmark-row.ts';
import type { PayEntry, SiteGraph } from '../../content/graph.ts';
import { placePath } from '../../domain/paths.ts';
import { formatFigure } from '../../domain/pay.ts';
import { formatDay } from '../../domain/words.ts';
import { percentiles, type BenchmarkRow } from '../../schemas/pay.ts';
import { payPeriods, paySourceKinds } from '../../schemas/vocabulary.ts';
import { absolute } from '../published/references.ts';
import { inLine, link, plain, strong, table } from './markdown-lines.ts';

const headings = { p10: '10th', p25: '25th', median: 'Median', p75: '75th', p90: '90th' } as const;

/** A pay benchmark as a table of its figures between its title and its source. */
export function benchmarkBlocks({ data }: PayEntry, graph: SiteGraph): string[] {
  const { title, currency, period, place, source, rows, note, sampleSize } = data;
  const { locale } = graph.site;
  const shown = percentiles.filter((name) => rows.some((row) => row[name] !== undefined));
  const withSamples = rows.some((row) => row.sampleSize !== undefined);
  const cells = (row: BenchmarkRow) => [
    inLine(row.label ? `${levelOfRow(row)}, ${row.label}` : levelOfRow(row)),
    ...shown.map((name) => (row[name] === undefined ? 'not given' : inLine(formatFigure(row[name], currency, locale)))),
    ...(withSamples ? [row.sampleSize?.toLocaleString(locale) ?? 'not given'] : []),
  ];
  const where = graph.byId.places.get(place)!.data.name;
  const kind = paySourceKinds[source.kind];
  return [
    `${strong(title)} (${currency}, ${payPeriods[period].label}, percentiles)`,
    table([['Level', ...shown.map((name) => headings[name]), ...(withSamples ? ['Sample'] : [])], ...rows.map(cells)]),
    [
      `${kind.label} for ${link(where, absolute(placePath(place), graph))}: ${kind.meaning}.`,
      `Source: ${link(source.name, source.url)}, reference date ${formatDay(source.referenceDate, locale)},`,
      `read ${formatDay(source.retrieved, locale)}, ${inLine(source.licence)}.`,
      ...(sampleSize === undefined ? [] : [`Sample of ${sampleSize.toLocaleString(locale)}.`]),
      ...(note === undefined ? [] : [plain(note)]),
    ].join(' '),
  ];
}
