import type { APIRoute } from 'astro';
import type { RoleEntry } from '../../content/graph.ts';
import { toPayCsv } from '../../outputs/pay-data.ts';
import { payFiles } from '../../queries/pay-files.ts';
import { siteGraph } from '../../queries/site-graph.ts';

export const getStaticPaths = payFiles;

export const GET: APIRoute<{ role: RoleEntry }> = async ({ props: { role } }) =>
  new Response(toPayCsv(role, await siteGraph()), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
