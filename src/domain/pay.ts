import type { BenchmarkFigure, JobPay, PayRange } from '../schemas/pay.ts';
import { payPeriods } from '../schemas/pay-periods.ts';

/** The ranges an employer states; empty when the pay is not disclosed. */
export function payRangesOf(pay: JobPay): PayRange[] {
  if ('disclosed' in pay) return [];
  return 'ranges' in pay ? pay.ranges : [pay];
}

/** `€52,000 – €64,000 a year`, `From £40,000 a year`, `€45 an hour`: an employer's range in the words of a locale. */
export function formatPayRange(range: PayRange, locale: string): string {
  const key = `${locale} ${range.currency} ${range.period} ${range.min} ${range.max}`;
  let words = wordsOfRanges.get(key);
  if (words === undefined) {
    words = wordRange(range, locale);
    wordsOfRanges.set(key, words);
  }
  return words;
}

/** Vacancies state the same ranges again and again, and `formatRange` is slow. */
const wordsOfRanges = new Map<string, string>();

function wordRange(range: PayRange, locale: string): string {
  const money = moneyFormat(locale, range.currency, [range.min, range.max]);
  const period = payPeriods[range.period].label;
  const { min, max } = range;
  if (min !== undefined && max !== undefined) {
    // Two amounts that round to the same one would be put as "~€22.50".
    const single = money.format(min) === money.format(max);
    return `${single ? money.format(max) : money.formatRange(min, max)} ${period}`;
  }
  return min !== undefined ? `From ${money.format(min)} ${period}` : `Up to ${money.format(max!)} ${period}`;
}

/** A benchmark figure in the words of a locale; a lower bound is read out as one. */
export function formatFigure(figure: BenchmarkFigure, currency: string, locale: string): string {
  if (typeof figure === 'number') return moneyFormat(locale, currency, [figure]).format(figure);
  return `${moneyFormat(locale, currency, [figure.atLeast]).format(figure.atLeast)} or more`;
}

/** The number of a figure, for ordering; a lower bound counts as itself. */
export function figureValue(figure: BenchmarkFigure): number {
  return typeof figure === 'number' ? figure : figure.atLeast;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Whole amounts carry no decimals; an hourly 22.50 keeps both. The sign says which dollar or krone it is: US$, CA$, SEK. */
function moneyFormat(locale: string, currency: string, amounts: readonly (number | undefined)[]): Intl.NumberFormat {
  const whole = amounts.every((amount) => amount === undefined || Number.isInteger(amount));
  const key = `${locale} ${currency} ${whole}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...(whole && { maximumFractionDigits: 0 }) });
    formats.set(key, format);
  }
  return format;
}
