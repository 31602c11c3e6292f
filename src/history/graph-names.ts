import type { SiteGraph } from '../content/graph.ts';
import type { ChangeWordsMeans } from './change-words.ts';

/** How changes name skills, places and roles: as the site names them today, else as they were written. */
export function graphNames({ site, skills, byId }: Pick<SiteGraph, 'site' | 'skills' | 'byId'>): ChangeWordsMeans {
  return {
    locale: site.locale,
    skillName: (id) => byId.skills.get(id)?.data.name ?? skills.find(id)?.data.name ?? id,
    placeName: (id) => byId.places.get(id)?.data.name ?? id,
    roleName: (id) => byId.roles.get(id)?.data.title ?? id,
  };
}
