import { currentContent } from '../content/current.ts';
import { readSettings } from '../content/settings.ts';
import type { SiteHistory } from '../history/history.ts';

/** What happened to the facts of the content. */
export function siteHistory(): SiteHistory {
  return currentContent(readSettings(process.env, process.cwd())).history;
}
