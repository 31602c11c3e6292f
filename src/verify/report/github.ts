import type { Issue } from '../../domain/issue.ts';
import { formats } from '../../reporters/index.ts';
import { toTable } from './table.ts';
import type { VerifyReporter } from './verify-report.ts';
import { fileOf } from '../page/addresses.ts';

/** Workflow commands that GitHub shows with a run, then the table of rules for its log. */
export const toGithub: VerifyReporter = ({ folder, findings, rules }) => {
  const issues = findings.map(({ rule, page, message, fix }): Issue => {
    return { code: rule, severity: 'error', file: fileOf(page), line: 1, column: 1, message, fix };
  });
  const commands = formats.github({ issues, root: folder, entries: 0 });
  return [...(commands === '' ? [] : [commands]), ...toTable(rules)].join('\n');
};
