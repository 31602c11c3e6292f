import { figureValue } from '../domain/pay.ts';
import type { FieldPath, Finding } from '../domain/issue.ts';
import { percentiles } from '../schemas/pay.ts';
import type { PayPeriod } from '../schemas/vocabulary.ts';
import { rangesOf } from './pay-ranges.ts';
import type { Rule } from './rule.ts';

/** In no currency is the work of a year, and of the same part of it, paid less than this. */
const least: Partial<Record<PayPeriod, number>> = { year: 1000, month: 80, week: 20 };
const mostHour = 1000;

/**
 * Currencies whose unit is worth between a tenth of a dollar and a few dollars. Only in these is a four-digit hourly pay a
 * slip: 1,500 Indian rupees or Japanese yen an hour are ordinary.
 */
const unitNearDollar: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF CAD AUD NZD SGD BND BGN BAM PLN RON ILS BRL PEN MYR AED SAR QAR OMR BHD KWD JOD AZN GEL FJD'.split(' '),
);

/** An amount is one that can be paid for its period. */
export const payPeriod: Rule = ({ entries }) => {
  const found: Finding[] = [];
  const plausible = (file: string, path: FieldPath, amount: number | undefined, currency: string, period: PayPeriod) => {
    if (amount === undefined) return true;
    if (amount < (least[period] ?? 0)) {
      report(
        file,
        path,
        `${amount} ${currency} is too little for a ${period}`,
        `write the whole amount (${amount * 1000} for ${amount}k), or correct the period`,
      );
      return false;
    }
    if (period === 'hour' && amount > mostHour && unitNearDollar.has(currency)) {
      report(file, path, `${amount} ${currency} is too much for an hour`, 'correct the period, for example to year, or the amount');
      return false;
    }
    return true;
  };
  const report = (file: string, path: FieldPath, message: string, fix: string) =>
    found.push({ code: 'pay-period', severity: 'warning', file, path, message, fix });

  for (const job of entries.jobs) {
    for (const { range, path } of rangesOf(job)) {
      (['min', 'max'] as const).every((end) => plausible(job.file, [...path, end], range[end], range.currency, range.period));
    }
  }
  for (const { file, data } of entries.pay) {
    for (const [index, row] of data.rows.entries()) {
      percentiles.every((name) => {
        const figure = row[name];
        return plausible(file, ['rows', index, name], figure && figureValue(figure), data.currency, data.period);
      });
    }
  }
  return found;
};
