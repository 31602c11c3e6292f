import type { BenchmarkFigure, JobPay, PayRange } from '../schemas/pay.ts';
import { payPeriods, type PayPeriod } from '../schemas/pay-periods.ts';
import { oncePer } from './words.ts';

/** The ranges an employer states; empty when the pay is not disclosed. */
export function payRangesOf(pay: JobPay): PayRange[] {
  if ('disclosed' in pay) return [];
  return 'ranges' in pay ? pay.ranges : [pay];
}

/** `€52,000 – €64,000 a year`, `From £40,000 a year`, `€45 an hour`: an employer's range in the words of a locale. */
export function formatPayRange({ min, max, currency, period }: PayRange, locale: string): string {
  return wordsOfRange(locale, currency, period, min, max);
}

/** Vacancies state the same ranges again and again, and `formatRange` is slow. */
const wordsOfRange = oncePer(
  (locale: string, currency: string, period: PayPeriod, min: number | undefined, max: number | undefined): string => {
    const money = moneyFormat(locale, currency, [min, max]);
    const { label } = payPeriods[period];
    if (min !== undefined && max !== undefined) {
      // Two amounts that round to the same one would be put as "~€22.50".
      const single = money.format(min) === money.format(max);
      return `${single ? money.format(max) : money.formatRange(min, max)} ${label}`;
    }
    return min !== undefined ? `From ${money.format(min)} ${label}` : `Up to ${money.format(max!)} ${label}`;
  },
);

/** A benchmark figure in the words of a locale; a lower bound is read out as one. */
export function formatFigure(figure: BenchmarkFigure, currency: string, locale: string): string {
  if (typeof figure === 'number') return moneyFormat(locale, currency, [figure]).format(figure);
  return `${moneyFormat(locale, currency, [figure.atLeast]).format(figure.atLeast)} or more`;
}

/** The number of a figure, for ordering; a lower bound counts as itself. */
export function figureValue(figure: BenchmarkFigure): number {
  return typeof figure === 'number' ? figure : figure.atLeast;
}

const moneyFormats = oncePer(
  (locale: string, currency: string, whole: boolean) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, ...(whole && { maximumFractionDigits: 0 }) }),
);

/** Whole amounts carry no decimals; an hourly 22.50 keeps both. The sign says which dollar or krone it is: US$, CA$, SEK. */
function moneyFormat(locale: string, currency: string, amounts: readonly (number | undefined)[]): Intl.NumberFormat {
  const isWhole = amounts.every((amount) => amount === undefined || Number.isInteger(amount));
  return moneyFormats(locale, currency, isWhole);
}
