import type { SiteGraph } from '../content/graph.ts';
import { remember } from '../content/readings.ts';
import { siteGraph } from './site-graph.ts';

/**
 * A function whose value is made once of the content of this process: once a build, and in dev once for each reading of the folder.
 * Modules of pages outlive an edit there, so what they hold of the content must be held in this way.
 */
export function onceForContent<T>(make: (graph: SiteGraph) => T): () => T {
  let held: { graph: SiteGraph; valueOf: () => T } | undefined;
  return () => {
    const graph = siteGraph();
    if (held?.graph !== graph) held = { graph, valueOf: remember(() => make(graph)) };
    return held.valueOf();
  };
}
