import { defineMiddleware } from 'astro:middleware';
import { siteGraph } from './queries/site-graph.ts';

/** Gives author components the graph to look up the ids they are written with. */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.graph = siteGraph();
  return next();
});
