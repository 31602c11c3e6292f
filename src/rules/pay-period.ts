import type { Entry } from '../content/entry.ts';
import { figureValue } from '../domain/pay.ts';
import type { FieldPath, Finding } from '../domain/issue.ts';
import { percentiles } from '../schemas/pay.ts';
import type { PayPeriod } from '../schemas/vocabulary.ts';
import { inEach } from './in-each.ts';
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
export const payPeriod: Rule = ({ entries }) => [...inRanges(entries.jobs), ...inBenchmarks(entries.pay)];

/** Of a range or a row one finding is enough: its other amounts are as wrong. */
const inRanges = inEach<Entry<'jobs'>>((job) =>
  rangesOf(job).flatMap(({ range: { min, max, currency, period }, path }) => {
    const problemAt = (end: string, amount: number | undefined) => implausible(job.file, [...path, end], amount, currency, period);
    return problemAt('min', min) ?? problemAt('max', max) ?? [];
  }),
);

const inBenchmarks = inEach<Entry<'pay'>>(({ file, data: { rows, currency, period } }) =>
  rows.flatMap((row, index) => {
    for (const name of percentiles) {
      const figure = row[name];
      const problem = implausible(file, ['rows', index, name], figure && figureValue(figure), currency, period);
      if (problem) return problem;
    }
    return [];
  }),
);

function implausible(file: string, path: FieldPath, amount: number | undefined, currency: string, period: PayPeriod): Finding | undefined {
  const report = (message: string, fix: string): Finding => ({ code: 'pay-period', severity: 'warning', file, path, message, fix });
  if (amount === undefined) return undefined;
  if (amount < (least[period] ?? 0)) {
    const fix = `write the whole amount (${amount * 1000} for ${amount}k), or correct the period`;
    return report(`${amount} ${currency} is too little for a ${period}`, fix);
  }
  return period === 'hour' && amount > mostHour && unitNearDollar.has(currency)
    ? report(`${amount} ${currency} is too much for an hour`, 'correct the period, for example to year, or the amount')
    : undefined;
}
