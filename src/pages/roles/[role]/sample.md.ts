import type { APIRoute } from 'astro';
import type { RoleEntry } from '../../../content/graph.ts';
import { toMarkdown } from '../../../posting/markdown.ts';
import { sampleOf } from '../../../queries/bodies.ts';
import { roleFiles } from '../../../queries/role-files.ts';
import { siteGraph } from '../../../queries/site-graph.ts';

export const getStaticPaths = roleFiles;

export const GET: APIRoute<{ role: RoleEntry }> = ({ props: { role } }) => {
  const text = `# ${role.data.title}\n\n${toMarkdown(sampleOf(role, siteGraph()))}`;
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
};
