import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../content/replace-file.ts';
import type { EntryStory } from './entry-story.ts';
import type { GitPosition } from './git-log.ts';

/** What a run found out, for the next one. */
export interface CachedHistory extends GitPosition {
  /** Digest of the code that found it. */
  version: string;
  /** Days as `SiteHistory` has them. */
  lastCommitted: [path: string, day: string][];
  /** The histories each entry gave, by the newest commit that touched it and its path after that: nothing older can change. */
  stories: Record<string, EntryStory[]>;
}

const fileName = 'history.json';

/** Reads what an earlier run found. A file that is missing, damaged or of other code says nothing. */
export function readCache(cacheDir: string, version: string): CachedHistory | undefined {
  try {
    const cached = JSON.parse(readFileSync(join(cacheDir, fileName), 'utf8')) as Partial<CachedHistory>;
    return cached.version === version && cached.stories && Array.isArray(cached.lastCommitted) ? (cached as CachedHistory) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes what was found. Where it cannot be written the next run finds it out again. */
export function writeCache(cacheDir: string, cached: CachedHistory): void {
  try {
    replaceFile(join(cacheDir, fileName), JSON.stringify(cached));
  } catch {
    return;
  }
}
