import { problem, quote, type Problem } from '../finding.ts';
import type { PageRule } from './rule.ts';

/** One `h1`, no heading without words, and no rank left out on the way down. */
export const headings: PageRule = {
  id: 'headings',
  demands: 'one h1, no empty heading, no skipped level',
  check({ headings: list }) {
    const found: Problem[] = [];
    const first = list.filter(({ level }) => level === 1);
    if (first.length !== 1) found.push(problem(`the page has ${first.length} h1`, 'give it one h1 that says what the page is'));
    let above = 1;
    for (const { level, text } of list) {
      if (text === '') found.push(problem(`an h${level} is empty`, 'write the heading, or take the element away'));
      if (level > above + 1) found.push(problem(`h${level} ${quote(text)} follows h${above}`, `make it h${above + 1}`));
      above = level;
    }
    return found;
  },
};
