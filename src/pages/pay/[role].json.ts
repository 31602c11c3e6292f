import type { APIRoute } from 'astro';
import type { RoleEntry } from '../../content/graph.ts';
import { toPayJson } from '../../outputs/pay-data.ts';
import { payFiles } from '../../queries/pay-files.ts';
import { siteGraph } from '../../queries/site-graph.ts';

export const getStaticPaths = payFiles;

export const GET: APIRoute<{ role: RoleEntry }> = async ({ props: { role } }) =>
  new Response(toPayJson(role, await siteGraph()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
