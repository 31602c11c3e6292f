import { spawnSync } from 'node:child_process';
import { relative, sep } from 'node:path';

/**
 * The day each content file was last committed, from one pass over the history.
 * Empty when there is no git, no repository, or a history cut short: a date that is not known is not made up.
 *
 * @param root absolute path of the content folder.
 * @returns day by path relative to the content folder, with `/`.
 */
export function readGitDates(root: string): Map<string, string> {
  const git = (...args: string[]) => spawnSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  const where = git('rev-parse', '--show-toplevel', '--is-shallow-repository');
  const [top, shallow] = where.stdout?.split('\n') ?? [];
  if (where.status !== 0 || !top || shallow === 'true') return new Map();
  const log = git('-c', 'core.quotePath=false', 'log', '--format=%x00%cs', '--name-only', '--no-renames', '--', '.');
  if (log.status !== 0) return new Map();
  const prefix = relative(top, root).split(sep).join('/');
  const dates = new Map<string, string>();
  for (const commit of log.stdout.split('\0').slice(1)) {
    const [day = '', ...paths] = commit.split('\n').filter(Boolean);
    for (const path of paths) {
      const file = prefix === '' ? path : path.slice(prefix.length + 1);
      if (!dates.has(file)) dates.set(file, day);
    }
  }
  return dates;
}
