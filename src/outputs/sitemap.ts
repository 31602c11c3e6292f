import type { Entry } from '../content/entry.ts';
import type { SiteGraph } from '../content/graph.ts';
import { pageNumbers } from '../domain/pagination.ts';
import * as paths from '../domain/paths.ts';
import { expectedPages } from './page-census.ts';
import { xmlText } from './xml-text.ts';

/** One page of the sitemap; `lastmod` is a day, absent when no true one is known. */
export interface SitemapUrl {
  path: string;
  lastmod?: string;
}

/**
 * Every page a crawler may index: all pages but those of closed vacancies, their list, scorecards, the parts of the design, the
 * search and the error page.
 * @param gitDates day of the last commit by file; an entry outside git has the date its frontmatter states, or none.
 * @param changes length of the list of changes.
 */
export function sitemapUrls(graph: SiteGraph, gitDates: ReadonlyMap<string, string>, changes = 0): SitemapUrl[] {
  const hidden = new Set<string>([
    '/404.html',
    paths.searchPath,
    paths.designPath,
    ...pageNumbers(graph.closedVacancies.length).map(paths.closedJobsPath),
  ]);
  for (const { id, open } of graph.vacancies) if (!open) hidden.add(paths.jobPath(id));
  for (const id of graph.byId.roles.keys()) hidden.add(paths.scorecardPath(id));
  const lastmods = entryDates(graph, gitDates);
  return [...expectedPages(graph, changes)]
    .filter((path) => !hidden.has(path))
    .sort()
    .map((path) => ({ path, ...(lastmods.has(path) && { lastmod: lastmods.get(path)! }) }));
}

/** The sitemap as XML. */
export function toSitemap(urls: readonly SitemapUrl[], siteUrl: string): string {
  const lines = urls.map(
    ({ path, lastmod }) => `<url><loc>${xmlText(new URL(path, siteUrl).href)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>\n',
  ].join('\n');
}

/** The day each entry last changed, by the path of its page. */
function entryDates({ site, byId, vacancies }: SiteGraph, gitDates: ReadonlyMap<string, string>): Map<string, string> {
  const dates = new Map<string, string>();
  const note = (path: string, { file }: Entry, stated?: string) => {
    const day = gitDates.get(file) ?? stated;
    if (day !== undefined) dates.set(path, day);
  };
  for (const { id, entry } of vacancies) note(paths.jobPath(id), entry, entry.data.imported?.lastSeen ?? entry.data.datePosted);
  for (const [id, role] of byId.roles) note(paths.rolePath(id), role, role.data.reviewed);
  for (const [id, article] of byId.articles) note(paths.articlePath(id), article, article.data.updated ?? article.data.published);
  for (const [id, company] of byId.companies) note(paths.aboutCompanyPath(id, site), company);
  for (const [id, skill] of byId.skills) note(paths.skillPath(id), skill);
  for (const [id, place] of byId.places) note(paths.placePath(id), place);
  return dates;
}
