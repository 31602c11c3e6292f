import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { beginWith } from './current.ts';
import { KnownFiles } from './known-files.ts';
import { listFiles } from './list-files.ts';
import { readFilesAhead } from './read.ts';
import type { Settings } from './settings.ts';

/** So many unknown files take longer to read than a second process to start. */
const worthIt = 3000;
/** How many files are read between two looks whether the other processor is free. */
const atOnce = 100;

/**
 * Reads the files of a large folder of which nothing is known, and keeps what they are known as: the reading of the folder that follows
 * opens none of them again. As soon as the other processor is free a process there (`read-part.ts`) reads half of what is left. A smaller
 * folder, and one that was read before, is left to the reading that follows, and so are every issue and what the other process could not read.
 * @param options `whenFree` settles when there is a processor, and memory, for another process; `manyFiles` are read in this way.
 * @returns true when most files are known to every process that reads the folder next.
 */
export async function readAhead(
  { contentDir }: Pick<Settings, 'contentDir'>,
  projectDir: string,
  { whenFree = Promise.resolve(), manyFiles = worthIt }: { whenFree?: Promise<void>; manyFiles?: number } = {},
): Promise<boolean> {
  const [cacheDir, version] = [cacheFolder(contentDir, projectDir), codeVersion(projectDir)];
  const isFolder = statSync(contentDir, { throwIfNoEntry: false })?.isDirectory();
  if (version === undefined || !isFolder || availableParallelism() < 2) return false;
  const known = new KnownFiles(cacheDir, version);
  beginWith(contentDir, known);
  const files = listFiles(contentDir).map(({ file }) => file);
  if (files.length - known.count < manyFiles) return known.count > files.length / 2;
  let isFree = false;
  void whenFree.then(() => (isFree = true));
  const path = join(cacheDir, `read-part-${process.pid}.bin`);
  let [next, end] = [0, files.length];
  let other: Promise<unknown> | undefined;
  try {
    while (next < end) {
      await setImmediate();
      if (isFree && !other && end - next >= manyFiles) {
        const middle = Math.ceil((next + end) / 2);
        const part = [contentDir, `${middle}`, `${end}`, path, cacheDir, version];
        const reader = fork(fileURLToPath(new URL('read-part.ts', import.meta.url)), part, {
          stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
        });
        // Where it cannot even be started its files are read later, as those are that it fails to read.
        other = once(reader, 'close').catch(() => undefined);
        end = middle;
      }
      readFilesAhead(contentDir, files.slice(next, Math.min(next + atOnce, end)), known);
      next += atOnce;
    }
    await other;
    known.takeOver(path);
    known.endOfFiles();
    known.save();
    return true;
  } finally {
    rmSync(path, { force: true });
  }
}
