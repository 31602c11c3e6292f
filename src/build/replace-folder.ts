import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What of a folder is exchanged: paths in it of files or folders, none within another. */
interface Exchange {
  /** Absolute paths of the folder, and of the one with what comes into it. */
  folder: string;
  by: string;
  /** They were there before. */
  before: string[];
  /** They were not. */
  added: string[];
}

/** Names what is exchanged before anything is. */
const listName = 'exchange.json';

/**
 * Puts what one folder holds in the place of what another holds. The folder itself stays, because it may be a mount or be served
 * at this moment, and so does a `.git` in it, because a site may be published from a worktree.
 * @param aside absolute path of a folder for what is taken out, until all is in its place. It exists no longer than that, unless the
 * process ended in between: then `restoreContents` puts everything back.
 */
export function replaceContents(folder: string, by: string, aside: string): void {
  mkdirSync(folder, { recursive: true });
  replaceParts(folder, by, aside, new Set([...contentsOf(folder), ...contentsOf(by)]));
}

/**
 * Puts parts of one folder in the place of those of another. That is done in a process of its own, `carry-out-exchange.ts`: when this one
 * is killed in between, the folder is as it was or as it was to be a moment later all the same.
 * @param parts paths of files or folders, none within another. What the one folder does not have is taken out of the other.
 * @param aside see `replaceContents`.
 * @throws Error with what the other process said when it could not.
 */
export function replaceParts(folder: string, by: string, aside: string, parts: Iterable<string>): void {
  const exchanged = [...parts];
  if (exchanged.length === 0) return;
  prepareExchange(folder, by, aside, exchanged);
  const program = fileURLToPath(new URL('carry-out-exchange.ts', import.meta.url));
  const { status, signal, stderr } = spawnSync(process.execPath, [program, aside], {
    stdio: ['ignore', 'inherit', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The site could not be put into ${folder} (${signal ?? status}): ${stderr.trim()}`);
  rmSync(aside, { recursive: true });
}

/** Notes an exchange, for `carryOutExchange`. Nothing is exchanged yet. */
export function prepareExchange(folder: string, by: string, aside: string, parts: Iterable<string>): void {
  const exchange: Exchange = { folder, by, before: [], added: [] };
  for (const part of parts) exchange[isThere(join(folder, part)) ? 'before' : 'added'].push(part);
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(aside, listName), JSON.stringify(exchange));
}

/** Exchanges what was noted. What comes out of the folder lies in `aside` afterwards. */
export function carryOutExchange(aside: string): void {
  const { folder, by, before, added } = JSON.parse(readFileSync(join(aside, listName), 'utf8')) as Exchange;
  for (const part of before) {
    move(join(folder, part), join(aside, 'parts', part));
    if (isThere(join(by, part))) move(join(by, part), join(folder, part));
  }
  for (const part of added) move(join(by, part), join(folder, part));
}

/** Puts back what an exchange that did not end took out of a folder. */
export function restoreContents(folder: string, aside: string): void {
  if (!isThere(aside)) return;
  const { before, added } = readExchange(aside);
  for (const part of added) rmSync(join(folder, part), { recursive: true, force: true });
  for (const part of before) {
    const taken = join(aside, 'parts', part);
    if (!isThere(taken)) continue;
    rmSync(join(folder, part), { recursive: true, force: true });
    move(taken, join(folder, part));
  }
  rmSync(aside, { recursive: true });
}

/** Nothing when the process ended before the list was whole, and so before anything was taken out. */
function readExchange(aside: string): Pick<Exchange, 'before' | 'added'> {
  try {
    return JSON.parse(readFileSync(join(aside, listName), 'utf8')) as Exchange;
  } catch {
    return { before: [], added: [] };
  }
}

function contentsOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => name !== '.git');
}

/** True for a link that leads nowhere too. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    // Between two file systems nothing can be renamed.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
