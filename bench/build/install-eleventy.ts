import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peersFolder } from '../project-copy.ts';

/** The newest version whose dependencies all exist on the registry: 3.1.8 asks for a package that does not. */
export const eleventyVersion = '3.1.7';

/** @returns path of Eleventy's command, which is installed below `bench/peers/` unless it is there. @throws Error when npm cannot. */
export function installEleventy(): string {
  const folder = join(peersFolder, 'eleventy');
  const manifest = join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, dependencies: { '@11ty/eleventy': eleventyVersion } });
  const command = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (existsSync(command) && readFileSync(manifest, 'utf8') === wanted) return command;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  // One string with a shell: on Windows npm is a script that only a shell can start.
  const { status, stderr } = spawnSync('npm install --no-audit --no-fund --ignore-scripts', { cwd: folder, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`npm could not install Eleventy:\n${stderr}`);
  return command;
}
