import { compareText, fullPlaceName, type SiteGraph } from '../../content/graph.ts';
import { articlePath, companyPath, placePath, rolePath, skillPath } from '../../domain/paths.ts';
import { placeKinds } from '../../schemas/vocabulary.ts';
import { thingTableVersion, type Thing, type ThingGroup, type ThingTable } from '../thing-table.ts';

/** What can be searched besides vacancies, in the order it is shown. */
const groups: ThingGroup[] = [
  { kind: 'role', title: 'Role guides', path: rolePath('*') },
  { kind: 'company', title: 'Companies', path: companyPath('*') },
  { kind: 'skill', title: 'Tools and skills', path: skillPath('*') },
  { kind: 'place', title: 'Places', path: placePath('*') },
  { kind: 'article', title: 'Articles', path: articlePath('*') },
];

/** Everything of a site that has a page of its own and is no vacancy. The same graph gives the same table. */
export function thingTableOf(graph: SiteGraph): ThingTable {
  const { site, byId, openBy, referred } = graph;
  const byName = (things: Thing[]) => things.sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
  const open = (facet: 'role' | 'company' | 'skill' | 'place', id: string) => openBy[facet].get(id)?.length ?? 0;
  return {
    version: thingTableVersion,
    groups,
    things: [
      ...byName(
        [...byId.roles.values()].map(({ id, data }) => ({
          kind: 'role',
          id,
          name: data.title,
          about: data.summary,
          open: open('role', id),
        })),
      ),
      ...byName(
        [...(site.employer === undefined ? byId.companies.values() : [])].map(({ id, data }) => ({
          kind: 'company',
          id,
          name: data.name,
          about: data.tagline ?? (data.industries ?? []).join(', '),
          open: open('company', id),
        })),
      ),
      ...byName(
        [...referred.skill].map((id) => {
          const { name, description, aliases } = byId.skills.get(id)!.data;
          return { kind: 'skill', id, name, about: description, ...(aliases && { also: aliases }), open: open('skill', id) };
        }),
      ),
      ...byName(
        [...referred.place].map((id) => {
          const place = byId.places.get(id)!;
          const { name, kind } = place.data;
          const full = fullPlaceName(place, byId.places);
          return { kind: 'place', id, name, about: full === name ? placeKinds[kind].label : full, open: open('place', id) };
        }),
      ),
      ...byName([...byId.articles.values()].map(({ id, data }) => ({ kind: 'article', id, name: data.title, about: data.summary }))),
    ],
  };
}
