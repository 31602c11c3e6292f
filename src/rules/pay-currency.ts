import type { FieldPath, Finding } from '../domain/issue.ts';
import { ratesFile } from '../schemas/rates.ts';
import { KnownNames } from './known-names.ts';
import { rangesOf } from './pay-ranges.ts';
import { siteFile } from './references.ts';
import type { Rule } from './rule.ts';

/** Suggested before others that are as close. */
const widelyUsed = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'INR', 'CNY', 'CAD', 'AUD'];
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A currency is one that exists (ISO 4217, as far as the runtime's Unicode data knows it). */
export const payCurrency: Rule = ({ entries, graph: { site, rates } }) => {
  const found: Finding[] = [];
  const known = new KnownNames(() => [site.currency, ...widelyUsed, ...currencies].filter((code) => currencies.has(code)));
  const exists = (file: string, path: FieldPath, currency: string) => {
    if (currencies.has(currency)) return;
    const fix = known.remedyFor(currency, 'write the code of the currency in ISO 4217, for example EUR');
    found.push({ code: 'pay-currency', severity: 'error', file, path, message: `there is no currency "${currency}"`, fix });
  };
  exists(siteFile, ['currency'], site.currency);
  for (const job of entries.jobs) {
    for (const { range, path } of rangesOf(job)) exists(job.file, [...path, 'currency'], range.currency);
  }
  for (const { file, data } of entries.pay) exists(file, ['currency'], data.currency);
  if (rates) {
    exists(ratesFile, ['base'], rates.base);
    for (const currency of Object.keys(rates.rates)) exists(ratesFile, ['rates', currency], currency);
  }
  return found;
};
