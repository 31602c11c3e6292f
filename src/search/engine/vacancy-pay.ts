import { toYearly } from '../../domain/pay-period.ts';
import type { PayRange } from '../../schemas/pay.ts';
import type { PayColumns } from '../facet-table.ts';

/** Pay of a year of each row in one currency. */
export interface YearlyPay {
  /** The most of the row's ranges: `Infinity` for an open end, or `otherCurrency`, or `notComparable`. */
  top: Float64Array;
  /** The same for ordering, where an open end counts with what is stated: its lower end. */
  stated: Float64Array;
}

/** In place of an amount: the row states its pay in other currencies only. */
export const otherCurrency = -1;
/** In place of an amount: the row states no pay, or none that can be put as pay of a year. */
export const notComparable = -2;

/** The pay of every row of a facet table. */
export class VacancyPay {
  readonly #columns: PayColumns;
  readonly #hoursPerYear: number | undefined;
  readonly #firstRange: Uint32Array;
  readonly #byCurrency = new Map<string, YearlyPay>();

  constructor(columns: PayColumns, hoursPerYear: number | undefined) {
    this.#columns = columns;
    this.#hoursPerYear = hoursPerYear;
    this.#firstRange = new Uint32Array(columns.ranges.length + 1);
    columns.ranges.forEach((ranges, row) => (this.#firstRange[row + 1] = this.#firstRange[row]! + ranges));
  }

  /** The ranges that a row states. */
  rangesOf(row: number): PayRange[] {
    const { currencies, periods, currency, period, min, max } = this.#columns;
    const ranges: PayRange[] = [];
    for (let at = this.#firstRange[row]!; at < this.#firstRange[row + 1]!; at++) {
      ranges.push({
        ...(min[at] !== 0 && { min: min[at]! }),
        ...(max[at] !== 0 && { max: max[at]! }),
        currency: currencies[currency[at]!]!,
        period: periods[period[at]!]!,
      });
    }
    return ranges;
  }

  /** Pay in a currency; the same object each time. */
  yearlyIn(currency: string): YearlyPay {
    let pay = this.#byCurrency.get(currency);
    if (!pay) {
      pay = this.#toYearlyPay(currency);
      this.#byCurrency.set(currency, pay);
    }
    return pay;
  }

  #toYearlyPay(chosen: string): YearlyPay {
    const { ranges, currencies, periods, currency, period, min, max } = this.#columns;
    const pay = { top: new Float64Array(ranges.length), stated: new Float64Array(ranges.length) };
    for (let row = 0; row < ranges.length; row++) {
      let [top, stated] = [-Infinity, -Infinity];
      for (let at = this.#firstRange[row]!; at < this.#firstRange[row + 1]!; at++) {
        if (currencies[currency[at]!] !== chosen) continue;
        const yearly = toYearly(max[at]! || min[at]!, periods[period[at]!]!, this.#hoursPerYear) ?? notComparable;
        stated = Math.max(stated, yearly);
        top = Math.max(top, max[at] === 0 ? Infinity : yearly);
      }
      const none = ranges[row] === 0 ? notComparable : otherCurrency;
      pay.top[row] = top === -Infinity ? none : top;
      pay.stated[row] = stated === -Infinity ? none : stated;
    }
    return pay;
  }
}
