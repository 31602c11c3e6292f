import type { Entry } from '../content/entry.ts';
import type { FieldPath, Finding } from '../domain/issue.ts';
import { ratesFile, type Rates } from '../schemas/rates.ts';
import { inEach } from './in-each.ts';
import { KnownNames } from './known-names.ts';
import { rangesOf } from './pay-ranges.ts';
import { siteFile } from './references.ts';
import type { Rule } from './rule.ts';

/** Suggested before others that are as close. */
const widelyUsed = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'INR', 'CNY', 'CAD', 'AUD'];
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A currency is one that exists (ISO 4217, as far as the runtime's Unicode data knows it). */
export const payCurrency: Rule = ({ entries, graph: { site, rates } }) => [
  ...problemsOf(siteFile, [[['currency'], site.currency]], site.currency),
  ...inVacancies(entries.jobs, site.currency),
  ...inBenchmarks(entries.pay, site.currency),
  ...(rates ? problemsOf(ratesFile, [[['base'], rates.base], ...ratePaths(rates)], site.currency) : []),
];

const inVacancies = inEach<Entry<'jobs'>, string>((job, own) =>
  problemsOf(
    job.file,
    rangesOf(job).map(({ range, path }) => [[...path, 'currency'], range.currency]),
    own,
  ),
);

const inBenchmarks = inEach<Entry<'pay'>, string>(({ file, data }, own) => problemsOf(file, [[['currency'], data.currency]], own));

function ratePaths({ rates }: Rates): [FieldPath, string][] {
  return Object.keys(rates).map((currency) => [['rates', currency], currency]);
}

/** @param own currency of the site, which is suggested first. */
function problemsOf(file: string, stated: readonly (readonly [path: FieldPath, currency: string])[], own: string): Finding[] {
  return stated
    .filter(([, currency]) => !currencies.has(currency))
    .map(([path, currency]) => {
      const fix = knownTo(own).remedyFor(currency, 'write the code of the currency in ISO 4217, for example EUR');
      return { code: 'pay-currency', severity: 'error', file, path, message: `there is no currency "${currency}"`, fix };
    });
}

const knownNames = new Map<string, KnownNames>();
function knownTo(own: string): KnownNames {
  let known = knownNames.get(own);
  if (!known) {
    known = new KnownNames(() => [own, ...widelyUsed, ...currencies].filter((code) => currencies.has(code)));
    knownNames.set(own, known);
  }
  return known;
}
