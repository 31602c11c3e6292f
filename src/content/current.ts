import { readHistory } from '../history/read-history.ts';
import { cacheFolder } from './cache-folder.ts';
import { checkContent, type CheckedContent } from './check.ts';
import type { Settings } from './settings.ts';

/**
 * The checked content of this process. It lives on `globalThis` because Astro loads `content.config.ts` as a module graph of
 * its own: without it the folder would be read once for the check and again for every collection.
 */
const slot = Symbol.for('rolebook.checked-content');
type Slot = { [slot]?: { contentDir: string; now: number; checked: CheckedContent; stored?: true } };

/** The checked content for these settings, read at most once a process. */
export function currentContent({ contentDir, now }: Settings): CheckedContent {
  const holder = globalThis as Slot;
  const held = holder[slot];
  if (held?.contentDir === contentDir && held.now === now.getTime()) return held.checked;
  return rereadContent({ contentDir, now });
}

/** Reads the folder again and makes that the checked content of this process. */
export function rereadContent({ contentDir, now }: Settings): CheckedContent {
  const checked = checkContent(contentDir, now, readHistory(contentDir, cacheFolder(contentDir, process.cwd()), now));
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
