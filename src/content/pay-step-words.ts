import { formatFigure } from '../domain/pay.ts';
import { percentiles, type BenchmarkRow } from '../schemas/pay.ts';
import { payPeriods } from '../schemas/vocabulary.ts';
import type { PayEntry } from './graph.ts';
import type { FigurePair, PayDifference, PayStep } from './pay-step.ts';

/** One pair of figures in words: what they are, both, and by how much they differ. */
export interface PairWords {
  name: string;
  from: string;
  to: string;
  /** `US$25,800 a year more`, `€500 a month less`, `no difference`. */
  difference: string;
}

/** A difference in the words of a locale, a line for each pair of figures. */
export function payDifferenceWords(difference: PayDifference, { data: { currency, period } }: PayEntry, locale: string): PairWords[] {
  const words = (name: string, pair: FigurePair): PairWords => {
    const size = formatFigure(Math.abs(pair.difference), currency, locale);
    return {
      name,
      from: formatFigure(pair.from, currency, locale),
      to: formatFigure(pair.to, currency, locale),
      difference: pair.difference === 0 ? 'no difference' : `${size} ${payPeriods[period].label} ${pair.difference > 0 ? 'more' : 'less'}`,
    };
  };
  if ('median' in difference) return [words('Median', difference.median)];
  return [words('25th percentile', difference.p25), words('75th percentile', difference.p75)];
}

/** The samples behind two rows: `n = 30 and 88`, or that of the whole benchmark; empty when none is given. */
export function sampleWords({ benchmark, from, to }: PayStep, locale: string): string {
  const sizes = [from?.sampleSize, to?.sampleSize];
  if (sizes.every((size) => size === undefined)) {
    const whole = benchmark.data.sampleSize;
    return whole === undefined ? '' : `n = ${whole.toLocaleString(locale)}`;
  }
  return `n = ${sizes.map((size) => size?.toLocaleString(locale) ?? 'not given').join(' and ')}`;
}

const percentileNames = { p10: '10th', p25: '25th', median: '50th', p75: '75th', p90: '90th' } as const;

/** The middle of a row in words: its median, else its quartiles, else the first percentile it gives. */
export function rowWords(row: BenchmarkRow, currency: string, locale: string): string {
  const words = (name: (typeof percentiles)[number]) => formatFigure(row[name]!, currency, locale);
  if (row.median !== undefined) return words('median');
  if (row.p25 !== undefined && row.p75 !== undefined) return `${words('p25')} to ${words('p75')} (25th to 75th percentile)`;
  const first = percentiles.find((name) => row[name] !== undefined)!;
  return `${words(first)} (${percentileNames[first]} percentile)`;
}
