import { companyIdOf } from '../content/graph.ts';
import type { Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** A vacancy lies in the folder of its company. */
export const companyFolder: Rule = ({ entries }) => {
  const found: Finding[] = [];
  for (const job of entries.jobs) {
    const { company } = job.data;
    const folder = companyIdOf(job);
    if (company === undefined || company === folder) continue;
    found.push({
      code: 'company-folder',
      severity: 'error',
      file: job.file,
      path: ['company'],
      message: `"company" is ${company}, but the file lies in the folder of ${folder}`,
      fix: `delete the line, or move the file to jobs/${company}/`,
    });
  }
  return found;
};
