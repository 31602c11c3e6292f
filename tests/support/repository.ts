import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Runs git with no settings of this machine, as if it were a certain moment. */
export function git(folder: string, args: readonly string[], date?: string): string {
  const moment = date && { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const author = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@b.example', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@b.example' };
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...author, ...moment };
  return execFileSync('git', ['-C', folder, ...args], { env, stdio: 'pipe', encoding: 'utf8' });
}

/** A repository of its own in a temporary folder, with its content in `content/` and a place for its cache. */
export class ScratchRepository {
  /** A folder around it, for clones and what else a test makes. */
  readonly top = realpathSync(mkdtempSync(join(tmpdir(), 'rolebook-git-')));
  readonly root = join(this.top, 'repository');
  readonly content = join(this.root, 'content');
  readonly cache = join(this.top, 'cache');

  constructor() {
    mkdirSync(this.content, { recursive: true });
    git(this.root, ['init', '-q', '-b', 'main']);
  }

  /** Writes a file of the content. */
  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.content, file)), { recursive: true });
    writeFileSync(join(this.content, file), text);
  }

  remove(file: string): void {
    rmSync(join(this.content, file));
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(join(this.content, to)), { recursive: true });
    renameSync(join(this.content, from), join(this.content, to));
  }

  /** Commits everything. @param date a day, for its noon in UTC, or an instant with its offset. @returns the id of the commit. */
  commit(date: string): string {
    git(this.root, ['add', '--all']);
    git(this.root, ['commit', '-q', '--allow-empty', '-m', 'x'], date.includes('T') ? date : `${date}T12:00:00Z`);
    return git(this.root, ['rev-parse', 'HEAD']).trim();
  }

  delete(): void {
    rmSync(this.top, { recursive: true, force: true });
  }
}
