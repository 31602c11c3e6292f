import { byPosition } from '../domain/issue.ts';
import { filePath, type Reporter } from './report.ts';

/**
 * Workflow commands that GitHub shows beside the lines of a change.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export const toGithub: Reporter = ({ issues, root }) =>
  issues
    .toSorted(byPosition)
    .map(({ code, severity, file, line, column, message, fix }) => {
      const properties = { file: filePath(root, file), line, col: column, title: code };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${severity} ${list.join(',')}::${escapeData(`${message}\n${fix}`)}`;
    })
    .join('\n');

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts for the escapes GitHub undoes. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
