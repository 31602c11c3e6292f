import type { APIRoute } from 'astro';
import type { RoleEntry } from '../../../content/graph.ts';
import { toWordDocument, wordMediaType } from '../../../posting/word-document.ts';
import { sampleOf } from '../../../queries/bodies.ts';
import { roleFiles } from '../../../queries/role-files.ts';
import { siteGraph } from '../../../queries/site-graph.ts';

export const getStaticPaths = roleFiles;

export const GET: APIRoute<{ role: RoleEntry }> = async ({ props: { role } }) => {
  const graph = siteGraph();
  const document = await toWordDocument(sampleOf(role, graph), { title: role.data.title, language: graph.site.locale });
  return new Response(document, { headers: { 'content-type': wordMediaType } });
};
