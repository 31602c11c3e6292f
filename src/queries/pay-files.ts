import type { RoleEntry } from '../content/graph.ts';
import { siteGraph } from './site-graph.ts';

/** The paths of a file that every role with a pay page has. */
export async function payFiles(): Promise<{ params: { role: string }; props: { role: RoleEntry } }[]> {
  const { byId, payByRole } = await siteGraph();
  return [...byId.roles.values()].filter(({ id }) => payByRole.has(id)).map((role) => ({ params: { role: role.id }, props: { role } }));
}
