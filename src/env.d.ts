declare namespace App {
  interface Locals {
    /** The site graph, for the components authors write in bodies: they take only text, and look the rest up here. */
    graph: import('./content/graph.ts').SiteGraph;
  }
}

/** The bodies that Astro compiles, each by the file of its entry. */
declare module 'rolebook:compiled-bodies' {
  const bodies: ReadonlyMap<string, () => Promise<Pick<import('astro').MDXInstance<Record<string, unknown>>, 'Content' | 'getHeadings'>>>;
  export default bodies;
}
