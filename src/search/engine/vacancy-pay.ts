import { toYearly } from '../../domain/pay-period.ts';
import { oncePer } from '../../domain/words.ts';
import type { PayRange } from '../../schemas/pay.ts';
import type { PayColumns } from '../facet-table.ts';

/** Pay of a year of each row in one currency. */
export interface YearlyPay {
  /** The most of the row's ranges: `Infinity` for an open end, or `otherCurrency`, or `notComparable`. */
  top: readonly number[];
  /** The same for ordering, where an open end counts with what is stated: its lower end. */
  stated: readonly number[];
}

/** In place of an amount: the row states its pay in other currencies only. */
export const otherCurrency = -1;
/** In place of an amount: the row states no pay, or none that can be put as pay of a year. */
export const notComparable = -2;

/** The pay of every row of a facet table. */
export interface VacancyPay {
  /** By row, the ranges that it states. */
  ranges: readonly (readonly PayRange[])[];
  /** Pay in a currency; the same object each time. */
  yearlyIn(currency: string): YearlyPay;
}

/** Reads the pay of a facet table. */
export function vacancyPay({ ranges, currencies, periods, currency, period, min, max }: PayColumns, hoursPerYear?: number): VacancyPay {
  let next = 0;
  const toRange = (): PayRange => {
    const at = next++;
    return {
      min: min[at] || undefined,
      max: max[at] || undefined,
      currency: currencies[currency[at]!]!,
      period: periods[period[at]!]!,
    };
  };
  const rangesOfRows = ranges.map((count) => Array.from({ length: count }, toRange));
  /** The highest of what the ranges of each row have in a currency. */
  const highest = (chosen: string, amountOf: (range: PayRange) => number | undefined): number[] =>
    rangesOfRows.map((all) => {
      const own = all.filter((range) => range.currency === chosen);
      if (own.length === 0) return all.length === 0 ? notComparable : otherCurrency;
      return Math.max(...own.map((range) => amountOf(range) ?? notComparable));
    });
  const yearly = (range: PayRange) => toYearly((range.max ?? range.min)!, range.period, hoursPerYear);
  return {
    ranges: rangesOfRows,
    yearlyIn: oncePer((chosen) => ({
      top: highest(chosen, (range) => (range.max === undefined ? Infinity : yearly(range))),
      stated: highest(chosen, yearly),
    })),
  };
}
