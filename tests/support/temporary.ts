import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../../src/content/cache-folder.ts';

/** What the tests of a file leave behind. */
const litter: string[] = [];

/** Removes what the tests of a file have left behind; `remove-litter.ts` calls it after each file. */
export function removeLitter(): void {
  for (const path of litter.splice(0)) rmSync(path, { recursive: true, force: true });
}

/** A folder of a test file, removed when its tests are done. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rolebook-test-')));
  litter.push(folder);
  return folder;
}

/** A content folder of a test file's own, with a copy of another folder or with files, removed when its tests are done. */
export function temporaryContent(source: string | Readonly<Record<string, string | null>>): string {
  const root = join(temporaryFolder(), 'content');
  if (typeof source === 'string') cpSync(source, root, { recursive: true });
  else writeFiles(root, Object.fromEntries(Object.entries(source).filter(([, text]) => text !== null)));
  // Astro's cache of a folder that no other run will see is of no use to anybody.
  litter.push(cacheFolder(root, process.cwd()));
  return root;
}

/** Writes files below a folder, by path; `null` removes one. */
export function writeFiles(root: string, files: Readonly<Record<string, string | null>>): void {
  for (const [file, text] of Object.entries(files)) {
    const path = join(root, file);
    if (text === null) {
      rmSync(path);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
