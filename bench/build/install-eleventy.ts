import { join } from 'node:path';
import { installPackages } from '../install-packages.ts';
import { peersFolder } from '../project-copy.ts';

/** The newest version whose dependencies all exist on the registry: 3.1.8 asks for a package that does not. */
export const eleventyVersion = '3.1.7';

/** @returns path of Eleventy's command, which is installed below `bench/peers/` unless it is there. @throws Error when npm cannot. */
export function installEleventy(): string {
  const folder = join(peersFolder, 'eleventy');
  installPackages(folder, { '@11ty/eleventy': eleventyVersion });
  return join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
}
