import type { Conversion, ConversionMeans } from '../domain/pay-conversion.ts';
import { formatFigure } from '../domain/pay.ts';
import { formatDay } from '../domain/words.ts';
import type { BenchmarkFigure, BenchmarkRow, PayRange } from '../schemas/pay.ts';
import { payPeriods, type PayPeriod } from '../schemas/vocabulary.ts';
import { figuresWords, percentileWords, sampleSizeWords } from './benchmark-row.ts';
import { formatConverted, isSameUnit, rangeInUnit } from './converted-range.ts';
import type { BenchmarkMatch } from './vacancy-benchmark.ts';

/** What can truly be said of an employer's range beside a benchmark. */
export interface RangeWords {
  sentence: string;
  /** Only where the range is in another unit than the benchmark. */
  conversion?: Conversion;
}

/**
 * Where the middle of an employer's range lies beside the figures of a benchmark. Of an open range the stated end is compared, and
 * the sentence says where the other end could change the answer.
 */
export function rangeWords(range: PayRange, { benchmark, row }: BenchmarkMatch, means: ConversionMeans, locale: string): RangeWords {
  const { currency, period, source } = benchmark.data;
  const cited = `(${source.name}, ${formatDay(source.referenceDate, locale)}, ${sampleSizeWords(row, benchmark, locale)})`;
  const stated = statedAmount(range);
  const per = (unit: PayPeriod) => (range.period === period ? '' : ` ${payPeriods[unit].label}`);
  const native = `${formatFigure(stated.value, range.currency, locale)}${per(range.period)}`;
  const there = rangeInUnit(range, { currency, period }, means);
  if (!there) {
    const sentence = `${sentenceParts(stated, native).alone}. This site states no conversion to ${currency} ${payPeriods[period].label}, `;
    return { sentence: `${sentence}so it is not compared with ${figuresWords(row, currency, locale)} ${cited}.` };
  }
  const value = stated.value * there.conversion.factor;
  const both = `${native} (≈ ${formatConverted(value, currency, locale)}${per(period)})`;
  const isConverted = !isSameUnit(range, { currency, period });
  const parts = sentenceParts(stated, isConverted ? both : native);
  const conversion = isConverted ? { conversion: there.conversion } : {};
  const position = positionOf(value, row, isConverted, (figure) => formatFigure(figure, currency, locale));
  if (!position) return { sentence: `${parts.alone}. The source gives: ${figuresWords(row, currency, locale)} ${cited}.`, ...conversion };
  const settled = stated.end === 'both' || (stated.end === 'lower' ? position.side === 'above' : position.side === 'below');
  const other = settled ? '' : `; its ${stated.end === 'lower' ? 'upper' : 'lower'} end is not stated`;
  return { sentence: `${parts.compared}${position.words} ${cited}${other}.`, ...conversion };
}

interface StatedAmount {
  /** The middle of the range, or the only end that is stated. */
  value: number;
  end: 'both' | 'lower' | 'upper';
  isSingle: boolean;
}

function statedAmount({ min, max }: PayRange): StatedAmount {
  if (min !== undefined && max !== undefined) return { value: (min + max) / 2, end: 'both', isSingle: min === max };
  return min !== undefined ? { value: min, end: 'lower', isSingle: false } : { value: max!, end: 'upper', isSingle: false };
}

/** How a sentence about an amount begins: before a comparison, and where there is none. */
function sentenceParts({ end, isSingle }: StatedAmount, amount: string): { compared: string; alone: string } {
  if (end !== 'both') {
    const words = `This range ${end === 'lower' ? 'starts at' : 'goes up to'} ${amount}`;
    return { compared: `${words}, `, alone: words };
  }
  const subject = isSingle ? 'This pay' : 'The middle of this range';
  return { compared: `${subject}, ${amount}, is `, alone: `${subject} is ${amount}` };
}

interface Position {
  side: 'above' | 'below' | 'at';
  words: string;
}

/** Where an amount lies among the figures of a row: by the median, else by the quartiles. Undefined when they do not settle it. */
function positionOf(
  value: number,
  row: BenchmarkRow,
  isConverted: boolean,
  words: (figure: BenchmarkFigure) => string,
): Position | undefined {
  const beyond = (side: 'above' | 'below', name: 'p25' | 'median' | 'p75'): Position => ({
    side,
    words: `${side} the ${percentileWords[name]} of ${words(row[name]!)}`,
  });
  const { p25, median, p75 } = row;
  if (typeof median === 'number') {
    // A rate of one day is not exact to the last unit.
    const isSame = isConverted ? value.toPrecision(3) === median.toPrecision(3) : value === median;
    if (isSame) return { side: 'at', words: `${isConverted ? 'about ' : ''}the same as the median of ${words(median)}` };
    return beyond(value > median ? 'above' : 'below', 'median');
  }
  // Below a lower bound is below the figure; above it nothing is known.
  if (median !== undefined && value < median.atLeast) return beyond('below', 'median');
  if (typeof p75 === 'number' && value > p75) return beyond('above', 'p75');
  if (p25 !== undefined && value < (typeof p25 === 'number' ? p25 : p25.atLeast)) return beyond('below', 'p25');
  if (typeof p25 === 'number' && typeof p75 === 'number') {
    return { side: 'at', words: `between the 25th and the 75th percentile, ${words(p25)} and ${words(p75)}` };
  }
  return undefined;
}
