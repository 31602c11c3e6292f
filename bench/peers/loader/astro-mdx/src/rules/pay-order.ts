import { figureValue } from '../domain/pay.ts';
import type { Finding } from '../domain/issue.ts';
import { percentiles } from '../schemas/pay.ts';
import { rangesOf } from './pay-ranges.ts';
import type { Rule } from './rule.ts';

const code = 'pay-order';
const severity = 'error';

/** A range rises from `min` to `max`, and percentiles rise from `p10` to `p90`. */
export const payOrder: Rule = ({ entries }) => {
  const found: Finding[] = [];
  for (const job of entries.jobs) {
    for (const { range, path } of rangesOf(job)) {
      const { min, max } = range;
      if (min === undefined || max === undefined || min <= max) continue;
      const message = `"min" (${min}) is more than "max" (${max})`;
      found.push({
        code,
        severity,
        file: job.file,
        path: [...path, 'min'],
        message,
        fix: `write min: ${max} and max: ${min}, or correct the wrong one`,
      });
    }
  }
  for (const { file, data } of entries.pay) {
    for (const [index, row] of data.rows.entries()) {
      const stated = percentiles.flatMap((name) => (row[name] === undefined ? [] : [{ name, value: figureValue(row[name]) }]));
      for (const [position, { name, value }] of stated.entries()) {
        const below = stated[position - 1];
        if (!below || below.value <= value) continue;
        const message = `"${name}" (${value}) is less than "${below.name}" (${below.value})`;
        found.push({
          code,
          severity,
          file,
          path: ['rows', index, name],
          message,
          fix: 'correct the one that is wrong; percentiles rise from p10 to p90',
        });
      }
    }
  }
  return found;
};
