import { problem } from '../finding.ts';
import { closedBecause } from './closed-state.ts';
import { isVacancy, type PageRule } from './rule.ts';

/** G01: exactly one `JobPosting` on the page of an open vacancy, none on any other page. */
export const onePosting: PageRule = {
  id: 'G01',
  demands: 'one JobPosting on an open vacancy, none elsewhere',
  check(page, context) {
    const count = page.postings.length;
    if (!isVacancy(page)) {
      return count === 0
        ? []
        : [problem(`a page that is no vacancy has ${count} JobPosting`, 'leave JobPosting to the pages of vacancies')];
    }
    const closed = closedBecause(page, context);
    if (closed.length > 0) {
      return count === 0 ? [] : [problem(`a closed vacancy has a JobPosting (${closed.join('; ')})`, 'leave it out once nobody can apply')];
    }
    if (count > 1) return [problem(`the vacancy has ${count} JobPosting`, 'describe it once; several places are a list in jobLocation')];
    const vacancy = context.expected?.vacancy;
    // Without the content nobody knows whether a required property is missing; then no JobPosting is right (G04).
    if (count === 0 && vacancy?.obstacles.length === 0) {
      return [problem('the open vacancy has no JobPosting, and nothing keeps it from having one', 'add it to the page')];
    }
    return [];
  },
};
