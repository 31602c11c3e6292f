import { closedJobsPath, jobsPath } from '../domain/paths.ts';
import { formatCount } from '../domain/words.ts';
import type { SiteGraph } from './graph.ts';
import { sectionPaths, sectionSize, type Sized, type SizedSection } from './site-sections.ts';

/** A list of the site and how much is in it. */
export interface SectionSize {
  section: 'jobs' | 'roles' | 'companies' | 'skills' | 'places' | 'pay' | 'articles' | 'closed';
  path: string;
  /** `1,200` */
  number: string;
  /** What is counted, in the number that fits: `open vacancy`, `open vacancies`. */
  noun: string;
}

type Counted = Sized & Pick<SiteGraph, 'openVacancies' | 'closedVacancies'>;

/** Sections by what is counted in them, one and many. */
const sections = [
  ['roles', 'role guide', 'role guides'],
  ['companies', 'company', 'companies'],
  ['skills', 'tool or skill', 'tools and skills'],
  ['places', 'place', 'places'],
  ['pay', 'role with its pay', 'roles with their pay'],
  ['articles', 'article', 'articles'],
] as const satisfies readonly [SizedSection, string, string][];

/** The lists that hold something, in the order of the header; the vacancies always, because they are what the site is for. */
export function sectionSizes(graph: Counted): SectionSize[] {
  const sized = (section: SectionSize['section'], path: string, size: number, one: string, many: string) =>
    size > 0 || section === 'jobs' ? [{ section, path, number: formatCount(size), noun: size === 1 ? one : many }] : [];
  return [
    ...sized('jobs', jobsPath(), graph.openVacancies.length, 'open vacancy', 'open vacancies'),
    ...sections.flatMap(([section, one, many]) => sized(section, sectionPaths[section], sectionSize(section, graph), one, many)),
    ...sized('closed', closedJobsPath(), graph.closedVacancies.length, 'closed vacancy', 'closed vacancies'),
  ];
}
