import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs packages into a folder below `bench/peers/`, unless these versions are there: what is measured with or against is no
 * dependency of the project.
 * @param packages exact versions by name.
 * @throws Error when npm cannot.
 */
export function installPackages(folder: string, packages: Readonly<Record<string, string>>): void {
  const manifest = join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: packages });
  // npm writes this file when everything is in its place.
  const complete = existsSync(join(folder, 'node_modules/.package-lock.json'));
  if (complete && readFileSync(manifest, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  // One string with a shell: on Windows npm is a script that only a shell can start.
  const { status, stderr } = spawnSync('npm install --no-audit --no-fund --ignore-scripts', { cwd: folder, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm could not install ${Object.keys(packages).join(' and ')}:\n${stderr}`);
}
