import * as paths from '../domain/paths.ts';
import { formatCount } from '../domain/words.ts';
import type { SiteGraph } from './graph.ts';

/** A list of the site and how much is in it. */
export interface SectionSize {
  section: 'jobs' | 'roles' | 'companies' | 'skills' | 'places' | 'pay' | 'articles' | 'closed';
  path: string;
  /** `1,200` */
  number: string;
  /** What is counted, in the number that fits: `open vacancy`, `open vacancies`. */
  noun: string;
}

type Sized = Pick<SiteGraph, 'site' | 'openVacancies' | 'closedVacancies' | 'byId' | 'referred' | 'payByRole'>;

/** The lists that hold something, in the order of the header; the vacancies always, because they are what the site is for. */
export function sectionSizes({ site, openVacancies, closedVacancies, byId, referred, payByRole }: Sized): SectionSize[] {
  const all: [SectionSize['section'], string, number, string, string][] = [
    ['jobs', paths.jobsPath(), openVacancies.length, 'open vacancy', 'open vacancies'],
    ['roles', paths.rolesPath(), byId.roles.size, 'role guide', 'role guides'],
    ['companies', paths.companiesPath(), site.employer === undefined ? byId.companies.size : 0, 'company', 'companies'],
    ['skills', paths.skillsPath, referred.skill.size, 'tool or skill', 'tools and skills'],
    ['places', paths.placesPath(), referred.place.size, 'place', 'places'],
    ['pay', paths.payIndexPath, payByRole.size, 'role with its pay', 'roles with their pay'],
    ['articles', paths.articlesPath(), byId.articles.size, 'article', 'articles'],
    ['closed', paths.closedJobsPath(), closedVacancies.length, 'closed vacancy', 'closed vacancies'],
  ];
  return all.flatMap(([section, path, size, one, many]) =>
    size > 0 || section === 'jobs' ? [{ section, path, number: formatCount(size), noun: size === 1 ? one : many }] : [],
  );
}
