import { siteChanges as toSiteChanges, type SiteChange } from '../history/site-changes.ts';
import { siteHistory } from './history.ts';
import { onceForContent } from './once-for-content.ts';

/** What changed on the site, newest first. */
export const siteChanges: () => SiteChange[] = onceForContent((graph) => toSiteChanges(siteHistory(), graph));
