import { problem } from '../finding.ts';
import { isVacancy, type PageRule } from './rule.ts';

/** No fact of a vacancy is printed twice in its panel. Two events may share a day. */
export const factsOnce: PageRule = {
  id: 'facts-once',
  demands: 'no fact is printed twice in the facts panel',
  check(page) {
    if (!isVacancy(page) || page.facts.length === 0) return undefined;
    const terms = page.facts.map(({ term }) => term);
    const values = page.facts.flatMap((fact) => fact.values).filter(({ onlyTime }) => !onlyTime);
    return [
      ...repeated(terms).map((term) => problem(`the facts panel has "${term}" twice`, 'put its values under one term')),
      ...repeated(values.map(({ text }) => text)).map((text) => problem(`the facts panel says "${text}" twice`, 'say each fact once')),
    ];
  },
};

function repeated(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => text !== '' && texts.indexOf(text) !== index))];
}
