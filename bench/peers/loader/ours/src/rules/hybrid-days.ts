import type { Finding } from '../domain/issue.ts';
import { count } from '../domain/words.ts';
import type { Rule } from './rule.ts';

/** A hybrid policy does not name more days for the office than it asks for. */
export const hybridDays: Rule = ({ entries }) => {
  const found: Finding[] = [];
  for (const { file, data } of entries.jobs) {
    const { daysOnSite = 0, onSiteDays = [] } = data.hybrid ?? {};
    if (onSiteDays.length <= daysOnSite) continue;
    const named = count(onSiteDays.length, 'day');
    found.push({
      code: 'hybrid-days',
      severity: 'error',
      file,
      path: ['hybrid', 'onSiteDays'],
      message: `the policy names ${named} for the office, but "daysOnSite" is ${daysOnSite}`,
      fix: 'correct the one that is wrong',
    });
  }
  return found;
};
