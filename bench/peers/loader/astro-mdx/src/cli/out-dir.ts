import { existsSync, readdirSync, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UsageError } from './command.ts';

/** Pages that every built site has at its top. */
const pagesOfSite = ['404.html', 'index.html'];

/**
 * The folder to build into. A build replaces all it holds, so a folder with anything else than a built site is refused.
 * @throws UsageError
 */
export function readOutDir(text: string, contentDir: string): string {
  const folder = resolve(text);
  const fix = 'name a new folder, an empty one, or one with a built site, for example dist';
  if ([process.cwd(), contentDir].some((needed) => holds(folder, needed)) || holds(contentDir, folder)) {
    throw new UsageError(`the site cannot be built into "${text}": what it is built from lies there`, fix);
  }
  if (!existsSync(folder)) return folder;
  if (!statSync(folder).isDirectory()) throw new UsageError(`"${text}" is not a folder`, fix);
  // A site may be published from a worktree, which has a .git of its own.
  const names = readdirSync(folder).filter((name) => name !== '.git');
  if (names.length > 0 && !pagesOfSite.every((page) => names.includes(page))) {
    throw new UsageError(`"${text}" holds something else than a built site, and a build replaces all it holds`, fix);
  }
  return folder;
}

/** True when a path is the folder or lies in it. */
function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
