import { compareText, type CompanyEntry, type PlaceEntry, type SiteGraph, type SkillEntry } from '../../content/graph.ts';

/** The skills that have a page, by id. */
export function publishedSkills({ byId, referred }: SiteGraph): SkillEntry[] {
  return sortedById([...byId.skills.values()].filter(({ id }) => referred.skill.has(id)));
}

/** The places that have a page, by id. */
export function publishedPlaces({ byId, referred }: SiteGraph): PlaceEntry[] {
  return sortedById([...byId.places.values()].filter(({ id }) => referred.place.has(id)));
}

/** All companies, by id. */
export function publishedCompanies({ byId }: SiteGraph): CompanyEntry[] {
  return sortedById([...byId.companies.values()]);
}

function sortedById<E extends { id: string }>(entries: E[]): E[] {
  return entries.sort((one, other) => compareText(one.id, other.id));
}
