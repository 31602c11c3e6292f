import { byPosition, hasErrors, type Issue } from '../domain/issue.ts';
import type { SiteHistory } from '../history/history.ts';
import { checkRules } from '../rules/index.ts';
import type { Site } from '../schemas/site.ts';
import type { Digests } from './digests.ts';
import { toSiteGraph, type SiteGraph } from './graph.ts';
import type { KnownFiles } from './known-files.ts';
import { locateFindings, readContent, type Content } from './read.ts';
import { watchEntries, watchGraph, watchVacancy } from './watched-graph.ts';

/** A content folder that was read and checked. */
export interface CheckedContent {
  content: Content;
  /** Undefined when the site's settings cannot be read. */
  graph: SiteGraph | undefined;
  /** Everything that is wrong, in the order of the files. */
  issues: Issue[];
  /** False when an issue stops the build. */
  valid: boolean;
}

/**
 * Reads a content folder and runs every rule over it: what `check`, `build` and `dev` all do first.
 * @param root absolute path of the folder.
 * @param history what commits changed in it; without it the rules that need it find nothing.
 * @param known what files were read as before; it takes up how they are read now.
 * @param digests takes the state of everything in the graph; with it the graph is watched, see `readings.ts`.
 */
export function checkContent(root: string, now: Date, history?: SiteHistory, known?: KnownFiles, digests?: Digests): CheckedContent {
  const { content, graph } = readGraph(root, now, known, digests);
  const found = graph
    ? checkRules({ graph, entries: content.entries, media: content.media, unread: unreadIds(content), history })
    : { findings: [], issues: [] };
  const issues = [...content.issues, ...found.issues, ...locateFindings(content, found.findings)].sort(byPosition);
  return { content, graph, issues, valid: !hasErrors(issues) };
}

/** Reads a content folder as `checkContent` does, and runs no rule over it. */
export function readGraph(root: string, now: Date, known?: KnownFiles, digests?: Digests): Pick<CheckedContent, 'content' | 'graph'> {
  const content = readContent(root, known);
  return { content, graph: content.site && toGraph(content, content.site, now, digests) };
}

function toGraph({ entries, digests: files, rates }: Content, site: Site, now: Date, digests: Digests | undefined): SiteGraph {
  if (!digests) return toSiteGraph(entries, site, now, rates);
  return watchGraph(toSiteGraph(watchEntries(entries, files, digests), site, now, rates, watchVacancy), digests);
}

/** `collection/id` of the files that exist but could not be read, so that a reference to one is not reported as well. */
function unreadIds(content: Content): Set<string> {
  return new Set(
    content.issues
      .filter(({ severity, code }) => severity === 'error' && code !== 'unknown-file')
      .map(({ file }) => file.replace(/\.\w+$/, '')),
  );
}
