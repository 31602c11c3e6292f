import { currentGraph } from '../content/current.ts';
import type { SiteGraph } from '../content/graph.ts';
import { readSettings } from '../content/settings.ts';

/**
 * The site graph of the content of this process, as it was checked: the collections of `astro:content` hold the same entries, and making
 * it again from them would take as long as checking them did.
 */
export function siteGraph(): SiteGraph {
  return currentGraph(readSettings(process.env, process.cwd()));
}
