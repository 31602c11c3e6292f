import { remember } from '../content/readings.ts';
import { siteChanges as toSiteChanges, type SiteChange } from '../history/site-changes.ts';
import { siteHistory } from './history.ts';
import { siteGraph } from './site-graph.ts';

/** What changed on the site, newest first, listed once a build. */
export const siteChanges: () => Promise<SiteChange[]> = remember(async () => toSiteChanges(siteHistory(), await siteGraph()));
