import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Writes what was found, at once as a whole: another run may be reading. Where it cannot be written the next run finds it out again. */
export function writeCache(cacheDir: string, cached: CachedHistory): void {
  const temporary = join(cacheDir, `${fileName}.${randomUUID()}`);
  try {
    mkdirSync(cacheDir, { recursive: true });
    writeFileSync(temporary, JSON.stringify(cached));
    renameSync(temporary, join(cacheDir, fileName));
  } catch {
    if (existsSync(temporary)) rmSync(temporary, { force: true });
  }
}

/** What decides how a history is told: the code that reads files and compares them, the schemas, and the packages they use. */
const codeFolders = ['src/history', 'src/content', 'src/domain', 'src/schemas'];

/**
 * Digest of the code of a project, so that what other code found is never used.
 * @returns undefined where the project is not there, and nothing may be kept.
 */
export function codeVersion(projectDir: string): string | undefined {
  try {
    const hash = createHash('sha256').update(readFileSync(join(projectDir, 'package-lock.json')));
    for (const folder of codeFolders) {
      const files = readdirSync(join(projectDir, folder)).filter((file) => file.endsWith('.ts'));
      for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(projectDir, folder, file)));
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
