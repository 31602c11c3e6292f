import type { Finding } from '../domain/issue.ts';
import { rangesOf } from './pay-ranges.ts';
import type { Rule } from './rule.ts';

/** A range wider than this says little about the pay. */
const widest = 3;

/** A pay range is narrow enough to mean something. */
export const payWidth: Rule = ({ entries }) => {
  const found: Finding[] = [];
  for (const job of entries.jobs) {
    for (const { range, path } of rangesOf(job)) {
      const { min, max } = range;
      if (min === undefined || max === undefined || max <= widest * min) continue;
      found.push({
        code: 'pay-width',
        severity: 'warning',
        file: job.file,
        path: [...path, 'max'],
        message: `"max" (${max}) is more than three times "min" (${min})`,
        fix: 'narrow the range to what this vacancy pays, or write several ranges, each with a label',
      });
    }
  }
  return found;
};
