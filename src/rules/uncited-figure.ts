import { payAmountsIn } from '../domain/pay-amounts.ts';
import type { Finding, Issue } from '../domain/issue.ts';
import { textsIn } from './field-texts.ts';
import type { Rule } from './rule.ts';

const inBody = 'link the paragraph to where the figure is from, or leave the figure out';
const inField = 'say it in the text with a link to where it is from, or in a file in pay/, or leave it out';

/**
 * An amount of pay in a guide, an article or a place says where it is from. Vacancies and companies are the employer's own word and are
 * not looked at; nor is a place that names its sources.
 */
export const uncitedFigure: Rule = ({ entries }) => {
  const found: (Finding | Issue)[] = [];
  const places = entries.places.filter(({ data }) => !data.sources?.length);
  for (const { file, data, bodyPhrases } of [...entries.roles, ...entries.articles, ...places]) {
    for (const { path, text } of textsIn(data, [])) {
      const [amount] = /https?:\/\//.test(text) ? [] : payAmountsIn(text);
      if (amount) found.push({ file, path, ...uncited(text.slice(amount.start, amount.end), inField) });
    }
    for (const { kind, text, line, column } of bodyPhrases) {
      if (kind === 'uncited-pay') found.push({ file, line, column, ...uncited(text, inBody) });
    }
  }
  return found;
};

function uncited(amount: string, fix: string): Pick<Issue, 'code' | 'severity' | 'message' | 'fix'> {
  return { code: 'uncited-figure', severity: 'warning', message: `"${amount}" is a figure of pay that does not say where it is from`, fix };
}
