import type { RoleEntry } from '../content/graph.ts';
import { siteGraph } from './site-graph.ts';

/** The paths of a file that every role guide has. */
export function roleFiles(): { params: { role: string }; props: { role: RoleEntry } }[] {
  const { byId } = siteGraph();
  return [...byId.roles.values()].map((role) => ({ params: { role: role.id }, props: { role } }));
}
