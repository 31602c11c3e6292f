import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project itself. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where projects to compare with are made; never committed. */
export const peersFolder = join(projectRoot, 'bench', 'peers');

/** What a build needs of the project, besides content and packages. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * Copies the project, so that a build neither meets nor leaves anything in its working folders. Packages are linked.
 * @param target folder to make; what is there is deleted.
 */
export function copyProject(target: string): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const part of parts) cpSync(join(projectRoot, part), join(target, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(target, 'node_modules'), 'dir');
}

/**
 * Changes one place of one file.
 * @throws Error when the place is not there exactly once, or the change changes nothing: a comparison must not be with itself.
 */
export function changeFile(file: string, from: RegExp, to: string): void {
  writeFileSync(file, changeText(readFileSync(file, 'utf8'), from, to, file));
}

/** The text of `changeFile`. */
export function changeText(text: string, from: RegExp, to: string, name: string): string {
  const found = [...text.matchAll(new RegExp(from, from.flags.includes('g') ? from.flags : `${from.flags}g`))];
  if (found.length !== 1)
    throw new Error(`${name} has ${found.length} places that match ${from}, not one; the benchmark must follow the change`);
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${name} is already as the benchmark would change it`);
  return changed;
}

/** What Node is given when somebody builds a site: the options and the command of `npm run build`. */
export function buildArgv(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: { build: string } };
  return scripts.build.split(' ').slice(1);
}
