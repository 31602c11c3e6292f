import { byPosition } from '../domain/issue.ts';
import { countIssues, filePath, type Reporter } from './report.ts';

/** The numbers and every issue, for other programs. */
export const toJson: Reporter = ({ issues, root, entries }) => {
  const listed = issues.toSorted(byPosition).map(({ code, severity, file, line, column, message, fix }) => ({
    code,
    severity,
    file: filePath(root, file),
    line,
    column,
    message,
    fix,
  }));
  return JSON.stringify({ entries, ...countIssues(issues), issues: listed }, null, 2);
};
