import { levels } from '../schemas/vocabulary.ts';
import { compareText, type RoleEntry, type SiteGraph } from './graph.ts';

/** All roles, by family in the order of the site's settings, then by level, then by title. */
export function rolesInOrder({ byId, site }: Pick<SiteGraph, 'byId' | 'site'>): RoleEntry[] {
  const families = Object.keys(site.families);
  return [...byId.roles.values()].sort(
    (a, b) =>
      families.indexOf(a.data.family) - families.indexOf(b.data.family) ||
      levels[a.data.level].rank - levels[b.data.level].rank ||
      compareText(a.data.title, b.data.title),
  );
}
