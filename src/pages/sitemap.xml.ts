import type { APIRoute } from 'astro';
import { sitemapUrls, toSitemap } from '../outputs/sitemap.ts';
import { siteHistory } from '../queries/history.ts';
import { siteChanges } from '../queries/site-changes.ts';
import { siteGraph } from '../queries/site-graph.ts';

export const GET: APIRoute = () => {
  const graph = siteGraph();
  return new Response(toSitemap(sitemapUrls(graph, siteHistory().lastCommitted, siteChanges().length), graph.site.url));
};
