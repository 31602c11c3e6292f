import type { APIRoute } from 'astro';
import type { RoleEntry } from '../../../content/graph.ts';
import { toPostingGuide } from '../../../outputs/posting-data.ts';
import { sampleOf } from '../../../queries/bodies.ts';
import { roleFiles } from '../../../queries/role-files.ts';
import { siteGraph } from '../../../queries/site-graph.ts';

export const getStaticPaths = roleFiles;

export const GET: APIRoute<{ role: RoleEntry }> = ({ props: { role } }) => {
  const graph = siteGraph();
  return Response.json(toPostingGuide(role, sampleOf(role, graph), graph));
};
