import type { APIRoute } from 'astro';
import { sitemapUrls, toSitemap } from '../outputs/sitemap.ts';
import { gitDates } from '../queries/git-dates.ts';
import { siteGraph } from '../queries/site-graph.ts';

export const GET: APIRoute = async () => {
  const graph = await siteGraph();
  return new Response(toSitemap(sitemapUrls(graph, gitDates()), graph.site.url));
};
