import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts what one folder holds in the place of what another holds. The folder itself stays, because it may be a mount or be served
 * at this moment, and so does a `.git` in it, because a site may be published from a worktree.
 */
export function replaceContents(folder: string, by: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name !== '.git') rmSync(join(folder, name), { recursive: true, force: true });
  for (const name of readdirSync(by)) move(join(by, name), join(folder, name));
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // Between two file systems nothing can be renamed.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
