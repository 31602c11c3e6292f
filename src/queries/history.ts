import { cacheFolder } from '../content/cache-folder.ts';
import { readSettings } from '../content/settings.ts';
import type { SiteHistory } from '../history/history.ts';
import { readHistory } from '../history/read-history.ts';

let history: SiteHistory | undefined;

/** What happened to the facts of the content, read once a build. */
export function siteHistory(): SiteHistory {
  const { contentDir, now } = readSettings(process.env, process.cwd());
  history ??= readHistory(contentDir, cacheFolder(contentDir, process.cwd()), now);
  return history;
}
