import { spawnSync } from 'node:child_process';

/**
 * The day each content file was last committed, from one pass over the history.
 * Empty when there is no git, no repository, or a history cut short: a date that is not known is not made up.
 *
 * @param root absolute path of the content folder.
 * @returns day by path relative to the content folder, with `/`.
 */
export function readGitDates(root: string): Map<string, string> {
  const git = (...args: string[]) => spawnSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  // The folder's path in the repository, by git itself: it knows which of the folders around are links.
  const where = git('rev-parse', '--is-shallow-repository', '--show-prefix');
  if (where.status !== 0) return new Map();
  const [shallow, prefix = ''] = where.stdout.split('\n');
  if (shallow !== 'false') return new Map();
  const log = git('-c', 'core.quotePath=false', 'log', '--format=%x00%cs', '--name-only', '--no-renames', '--', '.');
  if (log.status !== 0) return new Map();
  const dates = new Map<string, string>();
  for (const commit of log.stdout.split('\0').slice(1)) {
    const [day = '', ...paths] = commit.split('\n').filter(Boolean);
    for (const path of paths) {
      const file = path.slice(prefix.length);
      if (!dates.has(file)) dates.set(file, day);
    }
  }
  return dates;
}
