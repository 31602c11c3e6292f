import { siteChanges as toSiteChanges, type SiteChange } from '../history/site-changes.ts';
import { siteHistory } from './history.ts';
import { siteGraph } from './site-graph.ts';

let changes: Promise<SiteChange[]> | undefined;

/** What changed on the site, newest first, listed once a build. */
export function siteChanges(): Promise<SiteChange[]> {
  changes ??= siteGraph().then((graph) => toSiteChanges(siteHistory(), graph));
  return changes;
}
