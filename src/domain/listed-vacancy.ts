import type { PayRange } from '../schemas/pay.ts';
import { formatPayRange } from './pay.ts';

/** A vacancy as a list shows it, in words. */
export interface ListedVacancy {
  path: string;
  title: string;
  /** Absent where all are of one employer. */
  company?: string | undefined;
  /** Path of the company's picture. */
  logo?: string | undefined;
  /** Places, workplace, level and kinds of employment, on one line. */
  facts: string;
  pay: string;
  /** False when the employer does not disclose the pay. */
  payStated: boolean;
  /** The day it was published. */
  posted: string;
  /** The last day, when it is near. */
  closes?: string | undefined;
  /** The day it was closed. */
  closed?: string | undefined;
}

/** What stands between two facts. */
export const factsBetween = ' · ';

/** `Barcelona, Lyon · Hybrid · Senior · Full-time`; what is not stated is left out. */
export function listFacts(places: readonly string[], others: readonly (string | undefined)[]): string {
  return [places.join(', '), ...others].filter(Boolean).join(factsBetween);
}

/** What a list says about pay: the range, from the lowest to the highest end where there are several, or that there is none. */
export function listPay(ranges: readonly PayRange[], locale: string): string {
  const [first] = ranges;
  if (!first) return 'Pay not disclosed';
  return ranges.length === 1 ? formatPayRange(first, locale) : `${formatPayRange(spanOf(ranges) ?? first, locale)}, by place`;
}

/** One range around several of the same kind that are closed at both ends; undefined where there is none. */
function spanOf(ranges: readonly PayRange[]): PayRange | undefined {
  const [{ currency, period }] = ranges as [PayRange];
  let [min, max] = [Infinity, 0];
  for (const range of ranges) {
    if (range.currency !== currency || range.period !== period || range.min === undefined || range.max === undefined) return undefined;
    min = Math.min(min, range.min);
    max = Math.max(max, range.max);
  }
  return { min, max, currency, period };
}
