import { currentContent } from './current.ts';
import type { SiteGraph } from './graph.ts';
import { readSettings } from './settings.ts';
import { toStoredContent } from './stored-content.ts';

const settings = readSettings(process.env, process.cwd());

/** The module that stands for Astro's store: the content of the process that renders. */
export default toStoredContent(graphNow, settings.contentDir, process.cwd());

function graphNow(): SiteGraph {
  const { graph } = currentContent(settings);
  if (!graph) throw new Error('The site has no settings: site.yaml is missing or not valid. "npm run check" says why.');
  return graph;
}
