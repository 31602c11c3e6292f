import * as paths from '../domain/paths.ts';
import type { Site } from '../schemas/site.ts';
import { siteSections, valuesOf, type SiteSection } from '../schemas/vocabulary.ts';
import type { SiteGraph } from './graph.ts';

/** A link of the header or the footer. */
export interface ChromeLink {
  label: string;
  url: string;
}

type Sized = Pick<SiteGraph, 'site' | 'byId' | 'referred' | 'payByRole'>;

const pathOf: Readonly<Record<SiteSection, string>> = {
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

/** True for a section with something to read. The vacancies are what the site is for: their list says when there is none. */
export function hasSection(section: SiteSection, { site, byId, referred, payByRole }: Sized): boolean {
  switch (section) {
    case 'roles':
    case 'ladders':
      return byId.roles.size > 0;
    case 'companies':
      return site.employer === undefined && byId.companies.size > 0;
    case 'skills':
      return referred.skill.size > 0;
    case 'places':
      return referred.place.size > 0;
    case 'pay':
      return payByRole.size > 0;
    case 'articles':
      return byId.articles.size > 0;
    default:
      return true;
  }
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
  return { label: label ?? named?.label ?? siteSections[section].label, url: pathOf[section] };
}
