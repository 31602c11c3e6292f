import {
  countryOf,
  type ArticleEntry,
  type CompanyEntry,
  type PlaceEntry,
  type RoleEntry,
  type SiteGraph,
  type SkillEntry,
} from '../../content/graph.ts';
import * as paths from '../../domain/paths.ts';
import type { PlaceReference, Reference } from '../../schemas/api/parts.ts';

type Addressed = Pick<SiteGraph, 'site'>;

/** An address of the site as others write it. */
export function absolute(path: string, { site }: Addressed): string {
  return new URL(path, site.url).href;
}

/** A role as others refer to it. */
export function toRoleReference({ id, data }: RoleEntry, graph: Addressed): Reference {
  return { id, name: data.title, url: absolute(paths.rolePath(id), graph) };
}

/** A company as others refer to it. */
export function toCompanyReference({ id, data }: CompanyEntry, graph: Addressed): Reference {
  return { id, name: data.name, url: absolute(paths.aboutCompanyPath(id, graph.site), graph) };
}

/** A skill as others refer to it. Not every one has a page: see `hasSkillPage`. */
export function toSkillReference({ id, data }: SkillEntry, graph: Addressed): Reference {
  return { id, name: data.name, url: absolute(paths.skillPath(id), graph) };
}

/** True for a skill that a built page refers to: only these have a page. */
export function hasSkillPage({ id }: SkillEntry, { referred }: Pick<SiteGraph, 'referred'>): boolean {
  return referred.skill.has(id);
}

/** A place as others refer to it. */
export function toPlaceReference(place: PlaceEntry, graph: Pick<SiteGraph, 'site' | 'byId'>): PlaceReference {
  const country = countryOf(place, graph.byId.places);
  return { id: place.id, name: place.data.name, url: absolute(paths.placePath(place.id), graph), ...(country && { country }) };
}

/** An article as others refer to it. */
export function toArticleReference({ id, data }: ArticleEntry, graph: Addressed): Reference {
  return { id, name: data.title, url: absolute(paths.articlePath(id), graph) };
}

/** A list, or nothing where it would be empty: what is absent stays absent. */
export function unlessEmpty<T>(items: readonly T[] | undefined): T[] | undefined {
  return items && items.length > 0 ? [...items] : undefined;
}
