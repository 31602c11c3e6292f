import { formatFigure } from '../domain/pay.ts';
import { percentiles, type BenchmarkRow } from '../schemas/pay.ts';
import { levels, type Level } from '../schemas/vocabulary.ts';
import type { PayEntry } from './graph.ts';

/**
 * The one row of a benchmark that speaks for a level: that of the level, or the only one for all levels. Of two rows for a level
 * neither does, because nothing says which.
 * @param level undefined where a level is not stated; then only a row for all levels speaks for it.
 */
export function rowOfLevel({ data: { rows } }: PayEntry, level: Level | undefined): BenchmarkRow | undefined {
  const only = (found: BenchmarkRow[]) => (found.length === 1 ? found[0] : undefined);
  const ofLevel = level === undefined ? [] : rows.filter((row) => row.level === level);
  return ofLevel.length > 0 ? only(ofLevel) : only(rows.filter((row) => row.level === undefined));
}

/** The people or advertisements behind a row, as far as the source says. */
export function sampleOf(row: BenchmarkRow, { data }: PayEntry): number | undefined {
  return row.sampleSize ?? data.sampleSize;
}

/** `n = 4,980`, or that the source does not say. */
export function sampleSizeWords(row: BenchmarkRow, benchmark: PayEntry, locale: string): string {
  const size = sampleOf(row, benchmark);
  return size === undefined ? 'sample not stated' : `n = ${size.toLocaleString(locale)}`;
}

/** The level of a row in words. */
export function levelOfRow({ level }: BenchmarkRow): string {
  return level === undefined ? 'All levels' : levels[level].label;
}

/** The percentiles as a sentence names them. */
export const percentileWords = {
  p10: '10th percentile',
  p25: '25th percentile',
  median: 'median',
  p75: '75th percentile',
  p90: '90th percentile',
} as const satisfies Record<(typeof percentiles)[number], string>;

/** Every figure of a row: `25th percentile €40,000, median €48,000`. */
export function figuresWords(row: BenchmarkRow, currency: string, locale: string): string {
  return percentiles
    .flatMap((name) => (row[name] === undefined ? [] : `${percentileWords[name]} ${formatFigure(row[name], currency, locale)}`))
    .join(', ');
}
