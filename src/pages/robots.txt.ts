import type { APIRoute } from 'astro';
import { siteGraph } from '../queries/site-graph.ts';

export const GET: APIRoute = () => {
  const { site } = siteGraph();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap.xml', site.url).href}\n`);
};
