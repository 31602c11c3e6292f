import { styleText } from 'node:util';
import { count } from '../../domain/words.ts';
import { toTable } from './table.ts';
import { findingFile, type VerifyReporter } from './verify-report.ts';

type Style = Parameters<typeof styleText>[0];

/** One mistake in a layout is on every page: so many findings of a rule are shown, and the rest is counted. */
const mostShown = 10;

/** A line for each finding and what to do below it, then the table of rules and the numbers. */
export const toTerminal: VerifyReporter = ({ folder, findings, rules, pages }, { colour = false } = {}) => {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const lines = rules.flatMap(({ id }) => {
    const found = findings.filter(({ rule }) => rule === id);
    const shown = found.slice(0, mostShown).map(({ page, message, fix }) => {
      return `${paint('bold', findingFile(folder, page))}  ${paint('red', id)}  ${message}\n    ${paint('cyan', fix)}`;
    });
    return found.length > mostShown ? [...shown, paint('dim', `${id}: ${found.length - mostShown} more; --format json lists all`)] : shown;
  });
  const total = `${count(pages, 'page')}, ${findings.length === 0 ? 'no findings' : count(findings.length, 'finding')}`;
  return [...lines, ...(lines.length > 0 ? [''] : []), ...toTable(rules), '', paint(findings.length === 0 ? 'green' : 'red', total)].join(
    '\n',
  );
};
