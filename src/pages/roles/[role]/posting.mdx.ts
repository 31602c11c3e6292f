import type { APIRoute } from 'astro';
import type { RoleEntry } from '../../../content/graph.ts';
import { toPostingTemplate } from '../../../posting/posting-template.ts';
import { sampleOf } from '../../../queries/bodies.ts';
import { roleFiles } from '../../../queries/role-files.ts';
import { siteGraph } from '../../../queries/site-graph.ts';

export const getStaticPaths = roleFiles;

export const GET: APIRoute<{ role: RoleEntry }> = ({ props: { role } }) => {
  const graph = siteGraph();
  const text = toPostingTemplate(role, sampleOf(role, graph), graph.skills);
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
