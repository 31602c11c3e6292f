import type { Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** A hybrid policy does not name more days for the office than it asks for. */
export const hybridDays: Rule = ({ entries }) => {
  const found: Finding[] = [];
  for (const { file, data } of entries.jobs) {
    const { daysOnSite = 0, onSiteDays = [] } = data.hybrid ?? {};
    if (onSiteDays.length <= daysOnSite) continue;
    found.push({
      code: 'hybrid-days',
      severity: 'error',
      file,
      path: ['hybrid', 'onSiteDays'],
      message: `the policy names ${onSiteDays.length} ${onSiteDays.length === 1 ? 'day' : 'days'} for the office, but "daysOnSite" is ${daysOnSite}`,
      fix: 'correct the one that is wrong',
    });
  }
  return found;
};
