import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peersFolder } from '../project-copy.ts';

/** A Hugo that runs here. */
export interface Hugo {
  program: string;
  env: Record<string, string>;
  /** For example `0.169.0`. */
  version: string;
  /** Of that version the number that counts: Hugo is still at 0. */
  minor: number;
}

const folder = join(peersFolder, 'hugo');

/**
 * Finds Hugo: the one on the path; else the one that is below `bench/peers/`, or that Debian has. Of Debian it is that of its newest
 * suite, and when that cannot be had or does not run here, that of the suite of this machine. Nothing is installed on the machine.
 * @returns undefined where there is none, and then its rows are left out.
 */
export function findHugo(log: (message: string) => void): Hugo | undefined {
  const onPath = tryHugo('hugo', {});
  if (onPath) return onPath;
  for (const suite of ['sid', undefined]) {
    const root = join(folder, suite ?? 'own');
    const hugo = unpacked(root) ?? (download(suite, root, log) ? unpacked(root) : undefined);
    if (hugo) return hugo;
  }
  log('there is no Hugo: it is not on the path, and apt-get could not get it. Its rows are left out.');
  return undefined;
}

/** What a program that calls itself Hugo says of its version. */
export function hugoVersion(output: string): { version: string; minor: number } | undefined {
  const [, version, minor] = /^hugo v(0\.(\d+)\.\d+)/m.exec(output) ?? [];
  return version === undefined ? undefined : { version, minor: Number(minor) };
}

function tryHugo(program: string, env: Record<string, string>): Hugo | undefined {
  const { stdout } = spawnSync(program, ['version'], { encoding: 'utf8', env: { ...process.env, ...env } });
  const version = hugoVersion(stdout ?? '');
  return version && { program, env, ...version };
}

function unpacked(root: string): Hugo | undefined {
  const libraries = join(root, 'usr/lib');
  if (!existsSync(libraries)) return undefined;
  const folders = readdirSync(libraries).map((name) => join(libraries, name));
  return tryHugo(join(root, 'usr/bin/hugo'), { LD_LIBRARY_PATH: folders.join(':') });
}

/** Gets Hugo and unpacks it. Its library is that of this machine's suite: a newer one would need a newer C library. */
function download(suite: string | undefined, root: string, log: (message: string) => void): boolean {
  log(`getting Hugo of ${suite === undefined ? "this machine's Debian" : `Debian ${suite}`}`);
  const packages = join(root, 'packages');
  mkdirSync(packages, { recursive: true });
  const apt = (options: readonly string[], ...argv: string[]) =>
    spawnSync('apt-get', [...options, '-o', 'APT::Sandbox::User=root', '-qq', ...argv], { cwd: packages }).status === 0;
  const options = suite === undefined ? [] : ownLists(suite, root);
  if (!options) return false;
  if (suite !== undefined && !apt(options, 'update')) return false;
  if (!apt(options, 'download', 'hugo') || !apt([], 'download', 'libsass1')) return false;
  const files = readdirSync(packages).filter((file) => file.endsWith('.deb'));
  return files.every((file) => spawnSync('dpkg', ['-x', join(packages, file), root]).status === 0);
}

/**
 * Options that let apt know one suite alone, with lists of its own: those of the machine are not touched.
 * @returns undefined where apt does not say from where this machine has its packages.
 */
function ownLists(suite: string, root: string): string[] | undefined {
  // The archive of this machine, whichever mirror that is; one for security alone has no other suites.
  const { stdout } = spawnSync('apt-get', ['indextargets', '--format', '$(REPO_URI)', 'Created-By: Packages'], { encoding: 'utf8' });
  const archive = (stdout ?? '').split('\n').find((address) => address !== '' && !address.includes('security'));
  if (archive === undefined) return undefined;
  const [lists, cache, sources] = ['lists', 'cache', 'sources.list'].map((name) => join(root, name)) as [string, string, string];
  mkdirSync(join(lists, 'partial'), { recursive: true });
  mkdirSync(join(cache, 'archives/partial'), { recursive: true });
  writeFileSync(sources, `deb ${archive} ${suite} main\n`);
  const settings = {
    'Dir::Etc::sourcelist': sources,
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::State::lists': lists,
    'Dir::Cache': cache,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
}
