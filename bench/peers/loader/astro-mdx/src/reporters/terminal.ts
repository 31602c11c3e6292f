import { styleText } from 'node:util';
import { byPosition } from '../domain/issue.ts';
import { count } from '../domain/words.ts';
import { countIssues, filePath, type Report, type Reporter } from './report.ts';

type Style = Parameters<typeof styleText>[0];

/** A line for each issue and what to type below it, in the order of the files; then the numbers. */
export const toTerminal: Reporter = (report, { colour = false } = {}) => {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const lines = report.issues.toSorted(byPosition).map(({ code, severity, file, line, column, message, fix }) => {
    const place = paint('bold', `${filePath(report.root, file)}:${line}:${column}`);
    const kind = `${paint(severity === 'error' ? 'red' : 'yellow', severity)}  ${paint('dim', code)}`;
    return `${place}  ${kind}  ${message}\n    ${paint('cyan', fix)}`;
  });
  const { errors, warnings } = countIssues(report.issues);
  return [...lines, paint(errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green', summaryOf(report))].join('\n');
};

/** `2 errors, 1 warning in 143 entries`, or `143 entries, no problems`. */
function summaryOf({ issues, entries }: Report): string {
  const { errors, warnings } = countIssues(issues);
  const inAll = count(entries, 'entry', 'entries');
  if (issues.length === 0) return `${inAll}, no problems`;
  return `${[errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean).join(', ')} in ${inAll}`;
}
