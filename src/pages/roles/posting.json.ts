import type { APIRoute } from 'astro';
import { toPostingSite } from '../../outputs/posting-data.ts';
import { siteGraph } from '../../queries/site-graph.ts';

export const GET: APIRoute = () => Response.json(toPostingSite(siteGraph()));
