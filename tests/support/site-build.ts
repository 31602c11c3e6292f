import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BuiltSite, buildSite, filesIn } from './fixture.ts';

/** What a build of the site's own content is made of. */
const inputs = ['astro.config.mjs', 'package-lock.json', 'content', 'public', 'src'];
/** Builds live in the project's cache, one for each state of the inputs. */
const cache = resolve('.cache/tests');
const hour = 60 * 60 * 1000;

/**
 * The site's own content, built once for all test files that ask for it and kept until the sources change.
 * Test files run in processes of their own: the first to ask builds, the others wait for its folder.
 */
export async function ownSite(): Promise<BuiltSite> {
  const folder = join(cache, digestOf(inputs));
  const lock = `${folder}.lock`;
  mkdirSync(cache, { recursive: true });
  while (!existsSync(folder)) {
    if (takeLock(lock)) {
      try {
        if (!existsSync(folder)) await buildInto(folder);
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
async function buildInto(folder: string): Promise<void> {
  forgetOldBuilds();
  const unfinished = `${folder}.part`;
  rmSync(unfinished, { recursive: true, force: true });
  await buildSite(resolve('content'), unfinished);
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

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    const files = statSync(path).isFile() ? [path] : filesIn(path).map((file) => join(path, file));
    for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
