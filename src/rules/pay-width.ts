import type { Entry } from '../content/entry.ts';
import { inEach } from './in-each.ts';
import { rangesOf } from './pay-ranges.ts';
import type { Rule } from './rule.ts';

/** A range wider than this says little about the pay. */
const widest = 3;

/** A pay range is narrow enough to mean something. */
export const payWidth: Rule = ({ entries }) => inRanges(entries.jobs);

const inRanges = inEach<Entry<'jobs'>>((job) =>
  rangesOf(job).flatMap(({ range: { min, max }, path }) => {
    if (min === undefined || max === undefined || max <= widest * min) return [];
    return [
      {
        code: 'pay-width',
        severity: 'warning',
        file: job.file,
        path: [...path, 'max'],
        message: `"max" (${max}) is more than three times "min" (${min})`,
        fix: 'narrow the range to what this vacancy pays, or write several ranges, each with a label',
      },
    ];
  }),
);
