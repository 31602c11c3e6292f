import type { Entry } from '../content/entry.ts';
import { count } from '../domain/words.ts';
import { inEach } from './in-each.ts';
import type { Rule } from './rule.ts';

/** A hybrid policy does not name more days for the office than it asks for. */
export const hybridDays: Rule = ({ entries }) => inPolicies(entries.jobs);

const inPolicies = inEach<Entry<'jobs'>>(({ file, data }) => {
  const { daysOnSite = 0, onSiteDays = [] } = data.hybrid ?? {};
  if (onSiteDays.length <= daysOnSite) return [];
  const named = count(onSiteDays.length, 'day');
  return [
    {
      code: 'hybrid-days',
      severity: 'error',
      file,
      path: ['hybrid', 'onSiteDays'],
      message: `the policy names ${named} for the office, but "daysOnSite" is ${daysOnSite}`,
      fix: 'correct the one that is wrong',
    },
  ];
});
