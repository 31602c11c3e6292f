import { spawnSync } from 'node:child_process';

/** What git said. `status` is null where there is no git. */
export interface GitAnswer {
  status: number | null;
  stdout: string;
}

const mostBytes = 2 ** 31 - 1;

/** Runs git in a folder. It never fails: a status other than 0 says that there is no answer. */
export function runGit(folder: string, args: readonly string[]): GitAnswer {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: mostBytes });
  return { status, stdout: stdout ?? '' };
}

/**
 * Reads blobs by their ids with one `git cat-file --batch`.
 * @returns text by id; a blob that is not in the repository, as in a partial clone, is left out.
 */
export function readBlobs(folder: string, ids: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  if (ids.length === 0) return texts;
  const input = `${ids.join('\n')}\n`;
  // Without `encoding` these are bytes: git states the length of a blob in bytes.
  const { status, stdout } = spawnSync('git', ['-C', folder, 'cat-file', '--batch'], { input, maxBuffer: mostBytes });
  if (status !== 0) return texts;
  for (let at = 0; at < stdout.length;) {
    const end = stdout.indexOf('\n', at);
    const [id = '', type, size] = stdout.toString('latin1', at, end).split(' ');
    at = end + 1;
    // "<id> missing" has no text after it.
    if (size === undefined) continue;
    const length = Number(size);
    if (type === 'blob') texts.set(id, stdout.toString('utf8', at, at + length));
    at += length + 1;
  }
  return texts;
}
