declare namespace App {
  interface Locals {
    /** The site graph, for the components authors write in bodies: they take only text, and look the rest up here. */
    graph: import('./content/graph.ts').SiteGraph;
  }
}
