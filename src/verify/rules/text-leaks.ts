import { problem } from '../finding.ts';
import type { PageRule } from './rule.ts';

/** No value that a program printed by mistake, in text, titles, descriptions and labels. See `leakIn` for what counts. */
export const textLeaks: PageRule = {
  id: 'text-leaks',
  demands: 'no "undefined", "NaN" or "[object Object]" in what a reader meets',
  check: ({ leaks }) =>
    leaks.map(({ value, where }) => problem(`"${value}" stands in ${where}`, 'leave out what is not known, or say so in words')),
};
