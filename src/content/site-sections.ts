import * as paths from '../domain/paths.ts';
import type { Site } from '../schemas/site.ts';
import { siteSections, valuesOf, type SiteSection } from '../schemas/vocabulary.ts';
import type { SiteGraph } from './graph.ts';

/** A link of the header or the footer. */
export interface ChromeLink {
  label: string;
  url: string;
}

/** What tells how much is in the sections. */
export type Sized = Pick<SiteGraph, 'site' | 'byId' | 'referred' | 'payByRole'>;

/** The page of each section. */
export const sectionPaths: Readonly<Record<SiteSection, string>> = {
  jobs: paths.jobsPath(),
  roles: paths.rolesPath(),
  companies: paths.companiesPath(),
  skills: paths.skillsPath,
  places: paths.placesPath(),
  pay: paths.payIndexPath,
  articles: paths.articlesPath(),
  about: paths.aboutPath,
  ladders: paths.laddersPath,
  changes: paths.changesPath(),
};

/** How much is in a section that may be empty. Each is counted only when it is asked for: a page depends on what it counts. */
const sizeOf = {
  roles: ({ byId }) => byId.roles.size,
  companies: ({ site, byId }) => (site.employer === undefined ? byId.companies.size : 0),
  skills: ({ referred }) => referred.skill.size,
  places: ({ referred }) => referred.place.size,
  pay: ({ payByRole }) => payByRole.size,
  articles: ({ byId }) => byId.articles.size,
  ladders: ({ byId }) => byId.roles.size,
} as const satisfies Partial<Record<SiteSection, (graph: Sized) => number>>;

/** A section that may be empty. */
export type SizedSection = keyof typeof sizeOf;

/** How much is in a section. */
export function sectionSize(section: SizedSection, graph: Sized): number {
  return sizeOf[section](graph);
}

/** True for a section with something to read. The vacancies are what the site is for: their list says when there is none. */
export function hasSection(section: SiteSection, graph: Sized): boolean {
  return !(section in sizeOf) || sectionSize(section as SizedSection, graph) > 0;
}

/** Sections that the header leads to without settings; the others are in the footer. */
const mainSections = valuesOf(siteSections).filter((section) => section !== 'ladders' && section !== 'changes');

/** What the header leads to: sections with content, in the order of the settings, and the owner's own links. */
export function navigationLinks(graph: Sized): ChromeLink[] {
  const items: NonNullable<Site['navigation']> = graph.site.navigation ?? mainSections.map((section) => ({ section }));
  return items.flatMap((item) => {
    if (!('section' in item)) return [{ label: item.label, url: item.url }];
    return hasSection(item.section, graph) ? [sectionLink(item.section, graph, item.label)] : [];
  });
}

/** A section as a link, under its own name, the one the settings give it, or the usual one. */
export function sectionLink(section: SiteSection, { site }: Pick<SiteGraph, 'site'>, label?: string): ChromeLink {
  const named = site.navigation?.find((item) => 'section' in item && item.section === section);
  return { label: label ?? named?.label ?? siteSections[section].label, url: sectionPaths[section] };
}
