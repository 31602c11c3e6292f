import type { Entry } from '../content/entry.ts';
import { figureValue } from '../domain/pay.ts';
import { percentiles } from '../schemas/pay.ts';
import { inEach } from './in-each.ts';
import { rangesOf } from './pay-ranges.ts';
import type { Rule } from './rule.ts';

const code = 'pay-order';
const severity = 'error';

/** A range rises from `min` to `max`, and percentiles rise from `p10` to `p90`. */
export const payOrder: Rule = ({ entries }) => [...inRanges(entries.jobs), ...inBenchmarks(entries.pay)];

const inRanges = inEach<Entry<'jobs'>>((job) =>
  rangesOf(job).flatMap(({ range: { min, max }, path }) => {
    if (min === undefined || max === undefined || min <= max) return [];
    const message = `"min" (${min}) is more than "max" (${max})`;
    const fix = `write min: ${max} and max: ${min}, or correct the wrong one`;
    return [{ code, severity, file: job.file, path: [...path, 'min'], message, fix }];
  }),
);

const inBenchmarks = inEach<Entry<'pay'>>(({ file, data }) =>
  data.rows.flatMap((row, index) => {
    const stated = percentiles.flatMap((name) => (row[name] === undefined ? [] : [{ name, value: figureValue(row[name]) }]));
    return stated.flatMap(({ name, value }, position) => {
      const below = stated[position - 1];
      if (!below || below.value <= value) return [];
      const message = `"${name}" (${value}) is less than "${below.name}" (${below.value})`;
      const fix = 'correct the one that is wrong; percentiles rise from p10 to p90';
      return [{ code, severity, file, path: ['rows', index, name], message, fix }];
    });
  }),
);
