import { problem } from '../finding.ts';
import { show } from '../page/json-ld.ts';
import { toMoment } from './moments.ts';
import { postingRule } from './rule.ts';

/** G16: the end as a moment with its offset, where there is one; it is not before the day the vacancy was posted. */
export const validThrough = postingRule(
  'G16',
  'validThrough is a moment with an offset, stated where the page has an end',
  (posting, page) => {
    const { validThrough: end, datePosted } = posting;
    if (end === undefined) {
      if (page.clockEnd === undefined) return undefined;
      return [problem('the page has a last day to apply, and the JobPosting has no validThrough', 'state it')];
    }
    const moment = toMoment(end);
    if (moment === undefined || moment.isDay) {
      return [problem(`"validThrough" is ${show(end)}`, 'write a moment with its offset, for example 2026-12-31T23:59:59Z')];
    }
    const posted = toMoment(datePosted);
    return [
      ...(posted && moment.start < posted.start
        ? [problem(`"validThrough" (${show(end)}) is before "datePosted" (${show(datePosted)})`, 'correct one of them')]
        : []),
      ...(page.clockEnd !== undefined && page.clockEnd !== moment.start
        ? [
            problem(
              `"validThrough" is ${show(end)}, and the page closes at ${new Date(page.clockEnd).toISOString()}`,
              'make them the same moment',
            ),
          ]
        : []),
    ];
  },
);
