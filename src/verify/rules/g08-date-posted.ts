import { problem } from '../finding.ts';
import { show } from '../page/json-ld.ts';
import { toMoment } from './moments.ts';
import { postingRule } from './rule.ts';

/** G08: the day the vacancy was first published, in ISO 8601, not in the future. */
export const datePosted = postingRule(
  'G08',
  'datePosted is a real day in ISO 8601, not in the future',
  ({ datePosted: date }, _, { now }) => {
    if (date === undefined) return undefined;
    const moment = toMoment(date);
    if (moment === undefined) return [problem(`"datePosted" is ${show(date)}, which is no date of ISO 8601`, 'write it as 2026-11-21')];
    return moment.start > now
      ? [problem(`"datePosted" is ${show(date)}, in the future`, 'publish the page on that day, or correct the date')]
      : [];
  },
);
