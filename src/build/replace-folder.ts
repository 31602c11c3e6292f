import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names what a folder held before anything was taken out of it. */
const listName = 'contents.json';

/**
 * Puts what one folder holds in the place of what another holds. The folder itself stays, because it may be a mount or be served
 * at this moment, and so does a `.git` in it, because a site may be published from a worktree.
 * @param aside absolute path of a folder for what is taken out, until all is in its place. It exists no longer than that, unless the
 * process ended in between: then `restoreContents` puts everything back.
 */
export function replaceContents(folder: string, by: string, aside: string): void {
  mkdirSync(folder, { recursive: true });
  mkdirSync(aside, { recursive: true });
  const [before, after] = [contentsOf(folder), contentsOf(by)];
  writeFileSync(join(aside, listName), JSON.stringify(before));
  for (const name of new Set([...before, ...after])) {
    if (before.includes(name)) move(join(folder, name), join(aside, name));
    if (after.includes(name)) move(join(by, name), join(folder, name));
  }
  rmSync(aside, { recursive: true });
}

/** Puts back what an exchange that did not end took out of a folder. */
export function restoreContents(folder: string, aside: string): void {
  if (!existsSync(aside)) return;
  const before = readList(aside);
  for (const name of before ? contentsOf(folder) : []) {
    if (!before!.includes(name) || existsSync(join(aside, name))) rmSync(join(folder, name), { recursive: true });
  }
  for (const name of before ?? []) if (existsSync(join(aside, name))) move(join(aside, name), join(folder, name));
  rmSync(aside, { recursive: true });
}

/** Undefined when the process ended before the list was whole, and so before anything was taken out. */
function readList(aside: string): string[] | undefined {
  try {
    return JSON.parse(readFileSync(join(aside, listName), 'utf8')) as string[];
  } catch {
    return undefined;
  }
}

function contentsOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => name !== '.git');
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // Between two file systems nothing can be renamed.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
