import { companyIdOf } from '../content/graph.ts';
import type { Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** The career site of one employer has no other company, and no vacancy of one: nothing would lead to its page. */
export const otherEmployer: Rule = ({ entries, graph }) => {
  const { employer } = graph.site;
  if (employer === undefined || !graph.byId.companies.has(employer)) return [];
  const told = (file: string, message: string, fix: string): Finding => ({
    code: 'other-employer',
    severity: 'error',
    file,
    path: [],
    message,
    fix,
  });
  const only = `this is the career site of "${employer}"`;
  return [
    ...entries.jobs
      .filter((job) => companyIdOf(job) !== employer)
      .map((job) =>
        told(
          job.file,
          `the vacancy is of "${companyIdOf(job)}", and ${only}`,
          `move it to jobs/${employer}/, or set mode: board in site.yaml`,
        ),
      ),
    ...entries.companies
      .filter(({ id }) => id !== employer)
      .map(({ id, file }) =>
        told(file, `the company "${id}" has no page, because ${only}`, 'delete the file, or set mode: board in site.yaml'),
      ),
  ];
};
