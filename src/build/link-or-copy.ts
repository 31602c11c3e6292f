import { copyFileSync, linkSync, rmSync } from 'node:fs';

/**
 * Gives a file a second name, which costs nothing whatever its size; a copy where there can be none, as between two file systems.
 * What had that name is not written to: it may have others.
 */
export function linkOrCopy(from: string, to: string): void {
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
