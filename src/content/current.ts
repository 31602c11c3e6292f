import type { SiteHistory } from '../history/history.ts';
import { readHistory } from '../history/read-history.ts';
import { cacheFolder } from './cache-folder.ts';
import { checkContent, type CheckedContent } from './check.ts';
import type { Settings } from './settings.ts';

/** The content of this process, and what its commits say: both are read once. */
export interface CurrentContent extends CheckedContent {
  history: SiteHistory;
}

/**
 * The checked content of this process. It lives on `globalThis` because Astro loads `content.config.ts` as a module graph of
 * its own: without it the folder would be read once for the check and again for every collection.
 */
const slot = Symbol.for('rolebook.checked-content');
type Slot = { [slot]?: { contentDir: string; now: number; checked: CurrentContent; stored?: true } };

/** The checked content for these settings, read at most once a process. */
export function currentContent({ contentDir, now }: Settings): CurrentContent {
  const holder = globalThis as Slot;
  const held = holder[slot];
  if (held?.contentDir === contentDir && held.now === now.getTime()) return held.checked;
  return rereadContent({ contentDir, now });
}

/** Reads the folder again and makes that the checked content of this process. */
export function rereadContent({ contentDir, now }: Settings): CurrentContent {
  const history = readHistory(contentDir, cacheFolder(contentDir, process.cwd()), now);
  const checked = { ...checkContent(contentDir, now, history), history };
  (globalThis as Slot)[slot] = { contentDir, now: now.getTime(), checked };
  return checked;
}

/** Notes that Astro's store has the checked content of this process. */
export function noteStored(): void {
  const held = (globalThis as Slot)[slot];
  if (held) held.stored = true;
}

/** True when Astro's store has the checked content of this process. */
export function isStored(): boolean {
  return (globalThis as Slot)[slot]?.stored === true;
}
