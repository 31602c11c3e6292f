import { currentContent } from '../content/current.ts';
import type { SiteGraph } from '../content/graph.ts';
import { readSettings } from '../content/settings.ts';

/**
 * The site graph of the content of this process, as it was checked: the collections of `astro:content` hold the same entries, and making
 * it again from them would take as long as checking them did.
 */
export function siteGraph(): Promise<SiteGraph> {
  const { graph } = currentContent(readSettings(process.env, process.cwd()));
  if (!graph) throw new Error('The site has no settings: site.yaml is missing or not valid. "npm run check" says why.');
  return Promise.resolve(graph);
}
