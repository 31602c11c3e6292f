import { runGit } from './run-git.ts';
import type { Commit, NoHistory } from './history.ts';

/** What one commit did to one file. Paths are those in the content folder, with `/`. */
export interface FileEvent {
  path: string;
  /** The path it had before, where git sees that it was renamed. */
  renamedFrom?: string;
  /** Id of what is in the file after the commit; undefined when the commit removed it. */
  blob?: string;
}

export interface LoggedCommit {
  commit: Commit;
  files: readonly FileEvent[];
}

/** Where a content folder stands in its repository. */
export interface GitPosition {
  /** Id of the newest commit there was at the moment. */
  head: string;
  /** Path of the folder in the repository, empty or with `/` at its end. */
  prefix: string;
}

/** Settings of a person or a machine that would change what `git log` says. */
const fixedSettings = ['log.showRoot=true', 'log.showSignature=false', 'log.follow=false', 'log.diffMerges=first-parent'];

/**
 * Finds a folder in its repository, by git itself: it knows which of the folders around are links, and what a linked worktree is.
 * @param contentDir absolute path of the content folder.
 * @param now the moment: what was committed later has not happened.
 * @returns why there is no history where there is no git, no repository, no commit, or a history cut short: its oldest commit would
 * seem to have made every file.
 */
export function readPosition(contentDir: string, now: Date): GitPosition | NoHistory {
  const { status, stdout } = runGit(contentDir, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
  if (status !== 0) return 'no-repository';
  const [shallow, prefix = ''] = stdout.split('\n');
  if (shallow !== 'false') return 'shallow';
  const newest = runGit(contentDir, ['rev-list', '-1', '--first-parent', `--before=${now.toISOString()}`, 'HEAD']);
  const head = newest.stdout.trim();
  return newest.status === 0 && head !== '' ? { head, prefix } : 'not-committed';
}

/**
 * Every commit that touched a folder, newest first, from one pass. Of a merge only what it brought to the main line is told, on the day
 * of the merge: that is when it was published.
 * @param contentDir absolute path of the content folder.
 * @param head id of the newest commit.
 * @returns undefined when git cannot read the history.
 */
export function readGitLog(contentDir: string, head: string): LoggedCommit[] | undefined {
  const settings = fixedSettings.flatMap((setting) => ['-c', setting]);
  // -m with --first-parent is how every git says --diff-merges=first-parent, which only newer ones know.
  const walk = ['log', '--first-parent', '-m', '--raw', '-z', '-M', '-l1000', '--no-abbrev', '--relative', '--no-color', '--no-ext-diff'];
  const { status, stdout } = runGit(contentDir, [...settings, ...walk, `--format=${commitMark}%H %cI`, head, '--', '.']);
  return status === 0 ? toCommits(stdout) : undefined;
}

/** Git writes this as the character U+0001. */
const commitMark = '%x01';

function toCommits(log: string): LoggedCommit[] {
  const commits: { commit: Commit; files: FileEvent[] }[] = [];
  const tokens = log.split('\0');
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!.trimStart();
    if (token.startsWith('\u0001')) {
      const [sha = '', time = ''] = token.slice(1).split(' ');
      commits.push({ commit: { sha, day: time.slice(0, 10), time }, files: [] });
    } else if (token.startsWith(':')) {
      const [, mode = '', , blob = '', status = ''] = token.split(' ');
      const from = tokens[++at]!;
      const path = /^[RC]/.test(status) ? tokens[++at]! : from;
      // Links and submodules are no entries, so a file that became one is gone.
      const isFile = mode.startsWith('100');
      commits.at(-1)!.files.push({ path, ...(path !== from && { renamedFrom: from }), ...(isFile && { blob }) });
    }
  }
  return commits;
}

/**
 * The day each file of a folder was last committed, and of each that is gone the day it went. A file of the newest commits wins.
 * @returns day by path in the content folder.
 */
export function toLastCommitted(commits: readonly LoggedCommit[]): Map<string, string> {
  const days = new Map<string, string>();
  for (const { commit, files } of commits) {
    for (const { path, renamedFrom } of files) {
      for (const one of [path, renamedFrom]) if (one !== undefined && !days.has(one)) days.set(one, commit.day);
    }
  }
  return days;
}

/**
 * `toLastCommitted` of a content folder, for those who need nothing else of its history. Empty when there is none: a date that is not
 * known is not made up.
 */
export function readLastCommitted(contentDir: string, now: Date): Map<string, string> {
  const position = readPosition(contentDir, now);
  return typeof position === 'string' ? new Map() : toLastCommitted(readGitLog(contentDir, position.head) ?? []);
}
