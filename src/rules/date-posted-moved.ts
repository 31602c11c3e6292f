import type { Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/**
 * A vacancy keeps the day it was first published: one that looks new again and again tells its readers nothing. Only history knows the
 * first day, so nothing is found where there is none.
 */
export const datePostedMoved: Rule = ({ entries, graph: { now }, history }) => {
  if (!history) return [];
  const today = now.toISOString().slice(0, 10);
  return entries.jobs.flatMap(({ file, data }): Finding[] => {
    const told = history.byFile.get(file);
    const first = told?.firstDatePosted;
    // Until its day has come nobody has seen the vacancy, and the day may be moved.
    if (first === undefined || data.datePosted <= first || (told?.entries.at(-1)?.day ?? today) > today) return [];
    return [
      {
        code: 'date-posted-moved',
        severity: 'warning',
        file,
        path: ['datePosted'],
        message: `"datePosted" is ${data.datePosted}, but the vacancy was first published with ${first}`,
        fix: `write ${first} again; to say that the vacancy is still open, move validThrough or reviewBy`,
      },
    ];
  });
};
