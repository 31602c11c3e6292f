import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SiteGraph } from '../content/graph.ts';
import { familyLadders } from '../content/ladders.ts';
import { comparedPairs } from '../content/role-pairs.ts';
import { skillCategoriesOf } from '../content/skill-lists.ts';
import { jobsPageSize, pageNumbers } from '../domain/pagination.ts';
import * as paths from '../domain/paths.ts';

/**
 * Every page a graph must become, as paths that end with `/`, and `/404.html`.
 * @param changes length of the list of changes, which the graph does not know.
 */
export function expectedPages(graph: SiteGraph, changes = 0): Set<string> {
  const { site, byId, openBy, referred } = graph;
  const pages = new Set<string>([
    '/404.html',
    paths.homePath,
    paths.aboutPath,
    paths.payIndexPath,
    paths.skillsPath,
    paths.reportPath,
    paths.privacyPath,
    paths.accessibilityPath,
    paths.designPath,
    paths.searchPath,
    paths.laddersPath,
    paths.developersPath,
  ]);
  const addPages = (total: number, pathOf: (page: number) => string, size?: number) => {
    for (const page of pageNumbers(total, size)) pages.add(pathOf(page));
  };
  addPages(graph.openVacancies.length, paths.jobsPath, jobsPageSize);
  addPages(graph.closedVacancies.length, paths.closedJobsPath);
  for (const { id } of graph.vacancies) pages.add(paths.jobPath(id));
  addPages(byId.roles.size, paths.rolesPath);
  for (const id of byId.roles.keys()) {
    addPages(openBy.role.get(id)?.length ?? 0, (page) => paths.rolePath(id, page));
    if (graph.payByRole.has(id)) pages.add(paths.payPath(id));
    pages.add(paths.scorecardPath(id));
  }
  for (const { from, to } of comparedPairs(graph)) pages.add(paths.comparePath(from.id, to.id));
  for (const { id } of familyLadders(graph)) pages.add(paths.familyPath(id));
  if (site.employer === undefined) {
    addPages(byId.companies.size, paths.companiesPath);
    for (const id of byId.companies.keys()) addPages(openBy.company.get(id)?.length ?? 0, (page) => paths.companyPath(id, page));
  }
  for (const [category, skills] of skillCategoriesOf(graph)) addPages(skills.length, (page) => paths.skillCategoryPath(category, page));
  for (const id of referred.skill) addPages(openBy.skill.get(id)?.length ?? 0, (page) => paths.skillPath(id, page));
  addPages(referred.place.size, paths.placesPath);
  for (const id of referred.place) addPages(openBy.place.get(id)?.length ?? 0, (page) => paths.placePath(id, page));
  for (const id of referred.level) addPages(openBy.level.get(id)?.length ?? 0, (page) => paths.levelPath(id, page));
  for (const id of referred.workplace) addPages(openBy.workplace.get(id)?.length ?? 0, (page) => paths.workplacePath(id, page));
  for (const id of referred.employmentType)
    addPages(openBy.employmentType.get(id)?.length ?? 0, (page) => paths.employmentTypePath(id, page));
  addPages(changes, paths.changesPath);
  addPages(byId.articles.size, paths.articlesPath);
  for (const id of byId.articles.keys()) pages.add(paths.articlePath(id));
  return pages;
}

/** The pages a folder holds, as `pagesAmong` names them. */
export function builtPages(dist: string): Set<string> {
  if (!existsSync(dist)) return new Set();
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return pagesAmong(files.map((item) => `/${relative(dist, join(item.parentPath, item.name)).split(sep).join('/')}`));
}

/** The pages among the files of a site, as paths that end with `/`; a file that is no `index.html` by its own path. */
export function pagesAmong(files: readonly string[]): Set<string> {
  return new Set(files.filter((file) => file.endsWith('.html')).map((file) => file.replace(/\/index\.html$/, '/')));
}

/**
 * How many pages a build made, what it lost and what it made without being asked.
 * @param built the pages of the site.
 * @param changes length of the list of changes.
 */
export function takeCensus(
  graph: SiteGraph,
  built: ReadonlySet<string>,
  changes = 0,
): { built: number; missing: string[]; unexpected: string[] } {
  const expected = expectedPages(graph, changes);
  return {
    built: built.size,
    missing: [...expected].filter((page) => !built.has(page)).sort(),
    unexpected: [...built].filter((page) => !expected.has(page)).sort(),
  };
}
