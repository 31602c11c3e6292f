import type { PayRange } from '../schemas/pay.ts';
import { formatPayRange } from './pay.ts';

/** A vacancy as a list shows it, in words. */
export interface ListedVacancy {
  path: string;
  title: string;
  company: string;
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

/** `Barcelona, Lyon · Hybrid · Senior · Full-time`; what is not stated is left out. */
export function listFacts(places: readonly string[], others: readonly (string | undefined)[]): string {
  return [places.join(', '), ...others].filter(Boolean).join(' · ');
}

/** What a list says about pay: the first range, or that there is none. */
export function listPay(ranges: readonly PayRange[], locale: string): string {
  const [first] = ranges;
  if (!first) return 'Pay not disclosed';
  return formatPayRange(first, locale) + (ranges.length > 1 ? ', by place' : '');
}
