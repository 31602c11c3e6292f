import type { Finding } from '../domain/issue.ts';
import { ratesFile } from '../schemas/rates.ts';
import type { Rule } from './rule.ts';

/** Pay figures, and rates between currencies, that are older than this many years no longer say what is paid. */
const years = 3;

/** The figures of a pay benchmark, and the exchange rates, are recent enough to be of use. */
export const payStale: Rule = ({ entries, graph: { now, rates } }) => {
  const found: Finding[] = [];
  const today = now.toISOString().slice(0, 10);
  const recent = (file: string, { referenceDate }: { referenceDate: string }, what: string) => {
    if (`${Number(referenceDate.slice(0, 4)) + years}${referenceDate.slice(4)}` >= today) return;
    found.push({
      code: 'pay-stale',
      severity: 'warning',
      file,
      path: ['source', 'referenceDate'],
      message: `the ${what} ${referenceDate}, more than 36 months ago`,
      fix: 'replace them by newer ones, or delete the file',
    });
  };
  for (const { file, data } of entries.pay) recent(file, data.source, 'figures speak of');
  if (rates) recent(ratesFile, rates.source, 'exchange rates are of');
  return found;
};
