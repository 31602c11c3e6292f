import type { EntryFacts } from '../content/entry-facts.ts';
import type { Expectation } from '../content/expectation.ts';
import type { Problem } from '../finding.ts';
import { isVacancyPath } from '../page/addresses.ts';
import type { JsonObject } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';

/** What a rule knows beside the page. */
export interface PageContext {
  /** Where the site is served, for example `https://jobs.example`. */
  origin: string;
  /** The moment the folder is checked for, in milliseconds. */
  now: number;
  /** True for a file of the folder, by its path below it. */
  hasFile(file: string): boolean;
  /** The bytes of a file of the folder. */
  readFile(file: string): Buffer;
  /** What the page's entry says, where the content folder is at hand. */
  expected?: Expectation | undefined;
  /** The facts of the page's entry, to compare with every form of it. */
  facts?: EntryFacts | undefined;
}

/** One check of a page by itself. */
export interface PageRule {
  id: string;
  /** What the rule asks for, in a few words. */
  demands: string;
  /** What is wrong with a page or with a file beside it; undefined when the rule does not concern it. */
  check(page: Page, context: PageContext): (Problem | PlacedProblem)[] | undefined;
}

/** A page as checks over the whole site see it. */
export interface PageDigest {
  path: string;
  titles: string[];
  descriptions: string[];
  canonicals: string[];
  noindex: boolean;
  ids: string[];
  /** Where the page leads inside the site: `/path/#fragment`; an address that is none starts with `!`. Each once. */
  links: string[];
  /** Vacancies that the page lists outside the texts of authors. */
  listed: string[];
  /** Why the page counts as closed, for the page of a vacancy; empty while one can apply. */
  closedBecause: string[] | undefined;
  /** Characters of the description of its `JobPosting`; undefined without one. */
  postingText: number | undefined;
  /** Paths of the pictures shown where the page is shared. */
  shareImages: string[];
}

/** The site as a whole. */
export interface SiteView {
  origin: string;
  now: number;
  pages: ReadonlyMap<string, PageDigest>;
  files: ReadonlySet<string>;
  readFile(file: string): Buffer;
  /** Days an entry's page may give as its last change, by path; undefined where no content is at hand. */
  lastChanges: ReadonlyMap<string, readonly string[]> | undefined;
  /** Files of the entries that have a page, by its path; undefined where no content is at hand. */
  entries: ReadonlyMap<string, string> | undefined;
  /** Pages that must have feeds; undefined where no content is at hand. */
  feedPages: readonly string[] | undefined;
}

/** A problem of a site-wide check, with the page it is on. */
export interface PlacedProblem extends Problem {
  page: string;
}

/** What a site-wide check gives: how many pages it looked at, and what is wrong. */
export interface SiteReport {
  checked: number;
  problems: PlacedProblem[];
}

/** One check that needs several pages or other files. */
export interface SiteRule {
  id: string;
  demands: string;
  check(site: SiteView): SiteReport;
}

/** A rule that looks at each `JobPosting`; it does not concern pages without one. */
export function postingRule(
  id: string,
  demands: string,
  check: (posting: JsonObject, page: Page, context: PageContext) => Problem[] | undefined,
): PageRule {
  return {
    id,
    demands,
    check(page, context) {
      const reports = page.postings.map((posting) => check(posting, page, context)).filter((report) => report !== undefined);
      return reports.length === 0 ? undefined : reports.flat();
    },
  };
}

/** True for the page of a vacancy. */
export function isVacancy({ path }: Page): boolean {
  return isVacancyPath(path);
}
