import { conversionBetween, type Conversion, type ConversionMeans, type PayUnit } from '../domain/pay-conversion.ts';
import { formatFigure, formatPayRange } from '../domain/pay.ts';
import type { PayRange } from '../schemas/pay.ts';
import type { SiteGraph } from './graph.ts';

/** An employer's range in another unit, for drawing it there. */
export interface RangeInUnit {
  min?: number | undefined;
  max?: number | undefined;
  conversion: Conversion;
}

/** What a site states, so that amounts in different units can be compared. */
export function conversionMeans({ rates, site }: Pick<SiteGraph, 'rates' | 'site'>): ConversionMeans {
  return { rates, hoursPerYear: site.hoursPerYear };
}

/** True where an amount in one unit is one in the other as it stands. */
export function isSameUnit(a: PayUnit, b: PayUnit): boolean {
  return a.currency === b.currency && a.period === b.period;
}

/** An employer's range in another unit; undefined when it cannot be said. */
export function rangeInUnit(range: PayRange, unit: PayUnit, means: ConversionMeans): RangeInUnit | undefined {
  const conversion = conversionBetween(range, unit, means);
  if (!conversion) return undefined;
  const times = (amount: number | undefined) => (amount === undefined ? undefined : amount * conversion.factor);
  return { min: times(range.min), max: times(range.max), conversion };
}

/** `US$158,000`: a converted amount to three digits, because the rate of one day makes no amount more exact. */
export function formatConverted(amount: number, currency: string, locale: string): string {
  return formatFigure(rounded(amount), currency, locale);
}

/** `US$54,000 – US$66,500 a year`: a converted range, each end to three digits. */
export function formatConvertedRange({ min, max }: RangeInUnit, { currency, period }: PayUnit, locale: string): string {
  const end = (amount: number | undefined) => (amount === undefined ? undefined : rounded(amount));
  return formatPayRange({ min: end(min), max: end(max), currency, period }, locale);
}

function rounded(amount: number): number {
  return Number(amount.toPrecision(3));
}
