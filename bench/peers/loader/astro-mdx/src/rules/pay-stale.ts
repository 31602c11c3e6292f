import type { Rule } from './rule.ts';

/** Pay figures older than this many years no longer say what is paid. */
const years = 3;

/** The figures of a pay benchmark are recent enough to be of use. */
export const payStale: Rule = ({ entries, graph: { now } }) => {
  const today = now.toISOString().slice(0, 10);
  return entries.pay
    .filter(({ data: { source } }) => `${Number(source.referenceDate.slice(0, 4)) + years}${source.referenceDate.slice(4)}` < today)
    .map(({ file, data: { source } }) => ({
      code: 'pay-stale',
      severity: 'warning',
      file,
      path: ['source', 'referenceDate'],
      message: `the figures speak of ${source.referenceDate}, more than 36 months ago`,
      fix: 'replace them by newer ones, or delete the file',
    }));
};
