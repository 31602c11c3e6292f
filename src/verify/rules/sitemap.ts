import { problem, quote } from '../finding.ts';
import { toMoment } from './moments.ts';
import type { PlacedProblem, SiteRule, SiteView } from './rule.ts';
import { isIndexable, isVacancyEntry, readSitemap, type SitemapEntry } from './sitemap-file.ts';

const absent = (): PlacedProblem => ({
  page: '/sitemap.xml',
  ...problem('there is no sitemap', 'write /sitemap.xml with every page that may be indexed'),
});

/** The sitemap holds exactly the pages that may be indexed, each once, with days that can be true. Vacancies are G23's. */
export const sitemap: SiteRule = {
  id: 'sitemap',
  demands: 'the sitemap is the set of indexable pages, with true days',
  check(site) {
    const entries = readSitemap(site);
    const pages = [...site.pages.values()].filter((page) => !isVacancyEntry(page));
    if (!entries) return { checked: pages.length, problems: [absent()] };
    const listed = new Set(entries.map(({ path }) => path));
    const problems = [
      ...entries.filter((entry) => !isVacancyEntry(entry)).flatMap((entry) => checkEntry(entry, site)),
      ...repeated(entries).map(({ path }) => ({ page: path, ...problem('the sitemap lists the page twice', 'list it once') })),
      ...pages.filter((page) => isIndexable(page, site.origin) && !listed.has(page.path)).map(({ path }) => missing(path)),
    ];
    return { checked: pages.length, problems };
  },
};

/** G23: the sitemap holds the vacancies one can apply to, and no other. */
export const sitemapVacancies: SiteRule = {
  id: 'G23',
  demands: 'the sitemap holds the open vacancies only, each with a true day',
  check(site) {
    const vacancies = [...site.pages.values()].filter(isVacancyEntry);
    const entries = readSitemap(site)?.filter(isVacancyEntry);
    if (!entries) return { checked: vacancies.length, problems: vacancies.length > 0 ? [absent()] : [] };
    const listed = new Set(entries.map(({ path }) => path));
    const closed = entries.flatMap(({ path }) => {
      const reasons = site.pages.get(path)?.closedBecause ?? [];
      return reasons.length === 0
        ? []
        : [{ page: path, ...problem(`the sitemap lists the vacancy, which is closed (${reasons.join('; ')})`, 'leave it out') }];
    });
    const undated = entries
      .filter(({ lastmod }) => lastmod === undefined)
      .map(({ path }) => ({ page: path, ...problem('the sitemap has no lastmod for the vacancy', 'give the day its file last changed') }));
    const absentOnes = vacancies.filter(
      (page) => isIndexable(page, site.origin) && page.closedBecause?.length === 0 && !listed.has(page.path),
    );
    return {
      checked: vacancies.length,
      problems: [
        ...closed,
        ...undated,
        ...entries.flatMap((entry) => checkEntry(entry, site)),
        ...absentOnes.map(({ path }) => missing(path)),
      ],
    };
  },
};

function missing(path: string): PlacedProblem {
  return { page: path, ...problem('the page may be indexed, and the sitemap does not list it', 'list it, or give the page noindex') };
}

function repeated(entries: readonly SitemapEntry[]): SitemapEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ path }) => seen.size === seen.add(path).size);
}

function checkEntry({ path, own, lastmod }: SitemapEntry, site: SiteView): PlacedProblem[] {
  const page = site.pages.get(path);
  if (!own)
    return [
      { page: '/sitemap.xml', ...problem(`${quote(path)} is no page of ${site.origin}`, 'write the full address of a page of the site') },
    ];
  if (!page) return [{ page: '/sitemap.xml', ...problem(`the sitemap lists ${path}, which does not exist`, 'leave it out') }];
  return [
    ...(isIndexable(page, site.origin) || page.closedBecause?.length
      ? []
      : [{ page: path, ...problem('the sitemap lists a page that is not to be indexed', 'leave it out') }]),
    ...(lastmod === undefined ? [] : checkDay(path, lastmod, site)),
  ];
}

function checkDay(path: string, lastmod: string, { now, lastChanges }: SiteView): PlacedProblem[] {
  const moment = toMoment(lastmod);
  if (moment === undefined) return [{ page: path, ...problem(`lastmod is ${quote(lastmod)}, which is no day`, 'write it as 2026-11-21') }];
  if (moment.start > now)
    return [{ page: path, ...problem(`lastmod is ${lastmod}, after the day of the build`, 'give the day the page last changed') }];
  const true_ = lastChanges?.get(path);
  if (true_ === undefined || true_.includes(lastmod.slice(0, 10))) return [];
  return [
    {
      page: path,
      ...problem(
        `lastmod is ${lastmod}, and its file last changed on ${true_.join(' or ') || 'a day that is not known'}`,
        'give that day, or none',
      ),
    },
  ];
}
