import { problem } from '../finding.ts';
import { closedBecause } from './closed-state.ts';
import { isVacancy, type PageRule } from './rule.ts';
import { toMoment } from './moments.ts';

/** G22: once a vacancy is closed its `JobPosting` is gone, or says that its end has passed. */
export const afterClosing: PageRule = {
  id: 'G22',
  demands: 'after closing no JobPosting, or one whose validThrough has passed',
  check(page, context) {
    const reasons = isVacancy(page) ? closedBecause(page, context) : [];
    if (reasons.length === 0) return undefined;
    const living = page.postings.filter(({ validThrough }) => (toMoment(validThrough)?.end ?? Infinity) >= context.now);
    return living.map(() =>
      problem(
        `the vacancy is closed (${reasons.join('; ')}), and its JobPosting goes on`,
        'remove it, or give it a validThrough that has passed',
      ),
    );
  },
};
