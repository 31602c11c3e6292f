import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BuiltSite, buildSite, filesIn } from './fixture.ts';

/** What a build is made of beside its content. */
const inputs = ['astro.config.mjs', 'package-lock.json', 'public', 'src'];
/** Builds live in the project's cache, one for each state of the inputs and the content. */
const cache = resolve('.cache/tests');
const hour = 60 * 60 * 1000;

/** The site's own content as a site that test files share. */
export function ownSite(): Promise<BuiltSite> {
  return sharedSite(resolve('content'));
}

/**
 * A content folder without errors, built once for all test files that ask for the same content, and kept until the sources change.
 * Nobody may change what it holds: a test that does takes a copy.
 * Test files run in processes of their own: the first to ask builds, the others wait for its folder.
 * @param content absolute path; another folder with the same files and the same last commit is the same site.
 */
export async function sharedSite(content: string): Promise<BuiltSite> {
  const folder = join(cache, digestOf(content));
  const lock = `${folder}.lock`;
  mkdirSync(cache, { recursive: true });
  while (!existsSync(folder)) {
    if (takeLock(lock)) {
      try {
        if (!existsSync(folder)) await buildInto(folder, content);
      } finally {
        rmSync(lock, { force: true });
      }
    } else {
      await wait(100);
    }
  }
  return new BuiltSite(folder);
}

/** The folder appears when everything is in it, under no other name before. */
async function buildInto(folder: string, content: string): Promise<void> {
  forgetOldBuilds();
  const unfinished = `${folder}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  await buildSite(content, unfinished);
  renameSync(unfinished, folder);
}

/** Removes builds of earlier states. Young ones stay: another run may be reading them. */
function forgetOldBuilds(): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (Date.now() - statSync(path).mtimeMs > hour) rmSync(path, { recursive: true, force: true });
  }
}

/** True when this process may build. A lock whose process is gone is taken away, for the next attempt. */
function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (existsSync(lock) && !isRunning(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function digestOf(content: string): string {
  const hash = createHash('sha256').update(lastCommit(content));
  for (const path of inputs) {
    const files = statSync(path).isFile() ? [''] : filesIn(path);
    for (const file of files)
      hash
        .update(`${path}/${file}\0`)
        .update(readFileSync(join(path, file)))
        .update('\0');
  }
  for (const file of filesIn(content))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(content, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** The last commit that a folder is part of, because pages tell of commits; empty outside git. */
function lastCommit(folder: string): string {
  return spawnSync('git', ['-C', folder, 'log', '-1', '--format=%H', '--', '.'], { encoding: 'utf8' }).stdout ?? '';
}
