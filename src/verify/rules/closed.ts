import { changesPath, closedJobsPath } from '../../domain/paths.ts';
import { problem, quote } from '../finding.ts';
import { toTarget } from '../page/addresses.ts';
import { closedBecause, hasClosedNotice } from './closed-state.ts';
import { isVacancy, type PageRule, type PlacedProblem, type SiteRule } from './rule.ts';

const id = 'closed';
const demands = 'a closed vacancy says so, has noindex and no Apply, and is in no list';

/** The page of a closed vacancy agrees with itself. A `JobPosting` on it is found by G01 and G22. */
export const closedPage: PageRule = {
  id,
  demands,
  check(page, context) {
    if (!isVacancy(page)) return undefined;
    const reasons = closedBecause(page, context);
    if (reasons.length === 0) return [];
    const why = reasons.join('; ');
    const applies = page.addresses.filter(
      ({ address, name, authored }) => !authored && /^Apply\b/.test(name) && toTarget(address, page.path, context.origin).kind !== 'own',
    );
    return [
      ...(context.expected?.vacancy?.open === true
        ? [problem(`the page counts as closed (${why}), and ${context.expected.entry} is open`, 'build the site again')]
        : []),
      ...(hasClosedNotice(page)
        ? []
        : [problem(`the vacancy is closed (${why}), and no notice says so`, 'say what happened and when, or build the site again')]),
      ...(page.noindex
        ? []
        : [problem(`the vacancy is closed (${why}), and the page may be indexed`, 'add <meta name="robots" content="noindex">')]),
      ...(applies.length + page.applies === 0
        ? []
        : [problem(`the vacancy is closed (${why}), and one can apply: ${quote(applies[0]?.name ?? 'data-apply')}`, 'hide Apply')]),
    ];
  },
};

/** A closed vacancy is in the list of closed ones and in no other. */
export const closedLists: SiteRule = {
  id,
  demands,
  check({ pages }) {
    const closed = new Set([...pages.values()].filter((page) => page.closedBecause?.length).map(({ path }) => path));
    const listedAsClosed = new Set<string>();
    const problems: PlacedProblem[] = [];
    for (const { path, listed } of pages.values()) {
      // The list of changes tells what happened, to closed vacancies too: nobody looks for work there.
      if (path.startsWith(changesPath())) continue;
      const isListOfClosed = path.startsWith(closedJobsPath());
      for (const vacancy of listed) {
        if (vacancy === path) continue;
        if (isListOfClosed) listedAsClosed.add(vacancy);
        if (isListOfClosed && pages.has(vacancy) && !closed.has(vacancy)) {
          problems.push({ page: path, ...problem(`${vacancy} is listed as closed and is open`, 'leave it out of this list') });
        } else if (!isListOfClosed && closed.has(vacancy)) {
          problems.push({ page: path, ...problem(`the page lists ${vacancy}, which is closed`, 'leave closed vacancies out of lists') });
        }
      }
    }
    for (const vacancy of closed) {
      if (!listedAsClosed.has(vacancy))
        problems.push({ page: vacancy, ...problem(`${closedJobsPath()} does not list the closed vacancy`, 'list it there') });
    }
    return { checked: 0, problems };
  },
};
