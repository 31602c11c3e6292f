import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { beginWith } from './current.ts';
import { KnownFiles } from './known-files.ts';
import { listFiles, readFilesAhead } from './read.ts';
import type { Settings } from './settings.ts';

/** So many unknown files take longer to read than a second process to start. */
const worthIt = 3000;

/** What one of two processes reads of a folder: every other file, so that both have as many of each kind. */
export function halfOf(root: string, half: 0 | 1): string[] {
  return listFiles(root)
    .map(({ file }) => file)
    .filter((_, index) => index % 2 === half);
}

/**
 * Reads the files of a large folder of which nothing is known, one half in a process of its own (`read-half.ts`), and keeps what they are
 * known as: the reading of the folder that follows opens none of them again. A smaller folder, and one that was read before, is left to it.
 * What the other process could not read is left to it too, and so is every issue.
 * @param manyFiles so many files of which nothing is known are read in this way.
 * @returns true when most files are known to every process that reads the folder next.
 */
export async function readAhead({ contentDir }: Pick<Settings, 'contentDir'>, projectDir: string, manyFiles = worthIt): Promise<boolean> {
  const [cacheDir, version] = [cacheFolder(contentDir, projectDir), codeVersion(projectDir)];
  const isFolder = statSync(contentDir, { throwIfNoEntry: false })?.isDirectory();
  if (version === undefined || !isFolder || availableParallelism() < 2) return false;
  const known = new KnownFiles(cacheDir, version);
  beginWith(contentDir, known);
  const files = listFiles(contentDir).length;
  if (files - known.count < manyFiles) return known.count > files / 2;
  const path = join(cacheDir, `read-half-${process.pid}.bin`);
  const other = fork(fileURLToPath(new URL('read-half.ts', import.meta.url)), [contentDir, path, cacheDir, version], {
    stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
  });
  const ended = once(other, 'close');
  try {
    readFilesAhead(contentDir, halfOf(contentDir, 0), known);
    await ended;
    known.takeOver(path);
    known.endOfFiles();
    known.save();
    return true;
  } finally {
    rmSync(path, { force: true });
  }
}
