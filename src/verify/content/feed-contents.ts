import type { SiteGraph, Vacancy } from '../../content/graph.ts';
import * as paths from '../../domain/paths.ts';

/** A feed tells of the newest vacancies only. */
const mostItems = 100;

/** The vacancies a feed must hold, newest first, by the page it stands beside. Each is the path of its page. */
export function feedContents({ site, openVacancies, openBy }: SiteGraph): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  const add = (page: string, vacancies: readonly Vacancy[]) =>
    contents.set(
      page,
      vacancies.slice(0, mostItems).map(({ id }) => paths.jobPath(id)),
    );
  add(paths.jobsPath(), openVacancies);
  const pathOf = {
    company: paths.companyPath,
    place: paths.placePath,
    skill: paths.skillPath,
    role: paths.rolePath,
    level: paths.levelPath,
    workplace: paths.workplacePath,
    employmentType: paths.employmentTypePath,
  } as const;
  for (const [facet, toPath] of Object.entries(pathOf)) {
    // The vacancies of the only employer are those of the site.
    if (facet === 'company' && site.employer !== undefined) continue;
    for (const [id, vacancies] of openBy[facet as keyof typeof pathOf]) add(toPath(id), vacancies);
  }
  return contents;
}
