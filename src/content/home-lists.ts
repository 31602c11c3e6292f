import * as paths from '../domain/paths.ts';
import { homeSections, levels, valuesOf, workplaces, type HomeSection, type Level, type Workplace } from '../schemas/vocabulary.ts';
import { articlesInOrder } from './article-order.ts';
import { compareText, type ArticleEntry, type CompanyEntry, type RoleEntry, type SiteGraph, type Vacancy } from './graph.ts';
import { familyLadders } from './ladders.ts';
import { rolesInOrder } from './role-order.ts';

/** How many of each the home page names; all others are a link away. */
const most = { vacancies: 6, besideOne: 4, ofEmployer: 12, roles: 6, companies: 6, articles: 3, values: 12, rolesOfFamily: 5 } as const;

/** A value with a page of its own and the number of open vacancies that have it. */
export interface CountedLink {
  name: string;
  path: string;
  /** For those who hear the link alone. */
  hint?: string | undefined;
  count: number;
}

/** The sections of the home page in the order of the settings; whether one has content is its own affair. */
export function homeOrder({ site }: Pick<SiteGraph, 'site'>): HomeSection[] {
  return site.home?.sections ?? valuesOf(homeSections);
}

/** The open vacancies that the settings name, in their order. A closed one is left out without a word. */
export function featuredVacancies({ site, vacancyById }: SiteGraph): Vacancy[] {
  return (site.home?.jobs ?? []).flatMap((id) => {
    const vacancy = vacancyById.get(id);
    return vacancy?.open ? [vacancy] : [];
  });
}

/** The newest open vacancies, without those that the page features: all of them are one list away. */
export function newVacancies(graph: SiteGraph): Vacancy[] {
  const featured = homeOrder(graph).includes('featured') ? featuredVacancies(graph) : [];
  const size = graph.site.employer !== undefined ? 'ofEmployer' : featured.length === 1 ? 'besideOne' : 'vacancies';
  return graph.openVacancies.filter((vacancy) => !featured.includes(vacancy)).slice(0, most[size]);
}

/** Facets that the home page browses by. */
export type BrowsedFacet = 'places' | 'levels' | 'workplaces' | 'skills';

/** The values of a facet with most open vacancies: levels and workplaces in their own order, all others by number, then by name. */
export function browsedValues(facet: BrowsedFacet, { byId, openBy }: SiteGraph): CountedLink[] {
  const links = (
    groups: ReadonlyMap<string, readonly Vacancy[]>,
    nameOf: (id: string) => string,
    pathOf: (id: string) => string,
  ): CountedLink[] => [...groups].map(([id, { length }]) => ({ name: nameOf(id), path: pathOf(id), count: length }));
  switch (facet) {
    case 'levels':
      return inOrder(levels, openBy.level).map(([id, count]) => ({ name: levels[id].label, path: paths.levelPath(id), count }));
    case 'workplaces':
      return inOrder(workplaces, openBy.workplace).map(([id, count]) => ({
        name: workplaces[id].label,
        path: paths.workplacePath(id),
        count,
      }));
    case 'places':
      return mostUsed(links(openBy.place, (id) => byId.places.get(id)!.data.name, paths.placePath));
    case 'skills':
      return mostUsed(links(openBy.skill, (id) => byId.skills.get(id)!.data.name, paths.skillPath));
  }
}

function inOrder<T extends Level | Workplace>(
  vocabulary: Record<T, unknown>,
  open: ReadonlyMap<string, readonly Vacancy[]>,
): [T, number][] {
  return (Object.keys(vocabulary) as T[]).flatMap((id) => (open.has(id) ? [[id, open.get(id)!.length]] : []));
}

function mostUsed(links: CountedLink[]): CountedLink[] {
  return links.sort((a, b) => b.count - a.count || compareText(a.name, b.name)).slice(0, most.values);
}

/** A role family with the roles one can apply for, the most wanted first. */
export interface HiringFamily {
  name: string;
  summary: string;
  /** Its page. */
  path: string;
  open: number;
  roles: CountedLink[];
}

/** The families with an open vacancy, in the order of the settings. */
export function hiringFamilies(graph: SiteGraph): HiringFamily[] {
  return familyLadders(graph).flatMap(({ id, name, summary, ladders }) => {
    const roles = ladders.flat().flatMap((role) => {
      const count = graph.openBy.role.get(role.id)?.length ?? 0;
      return count > 0 ? [{ name: role.data.title, path: paths.rolePath(role.id), count }] : [];
    });
    const open = roles.reduce((sum, { count }) => sum + count, 0);
    roles.sort((a, b) => b.count - a.count);
    return open > 0 ? [{ name, summary, path: paths.familyPath(id), open, roles: roles.slice(0, most.rolesOfFamily) }] : [];
  });
}

/** The role guides that the settings name, or the first of all. */
export function shownRoles(graph: SiteGraph): RoleEntry[] {
  return graph.site.home?.roles?.map((id) => graph.byId.roles.get(id)!) ?? rolesInOrder(graph).slice(0, most.roles);
}

/** The companies with most open vacancies; none where there is but one employer. */
export function hiringCompanies({ site, byId, openBy }: SiteGraph): { company: CompanyEntry; open: number }[] {
  if (site.employer !== undefined) return [];
  return [...openBy.company]
    .map(([id, { length }]) => ({ company: byId.companies.get(id)!, open: length }))
    .sort((a, b) => b.open - a.open || compareText(a.company.data.name, b.company.data.name))
    .slice(0, most.companies);
}

/** The articles that the settings name, or the newest. */
export function shownArticles({ site, byId }: SiteGraph): ArticleEntry[] {
  return site.home?.articles?.map((id) => byId.articles.get(id)!) ?? articlesInOrder(byId.articles).slice(0, most.articles);
}
