import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build needs of the project, besides content and packages. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Copies the project to a folder that is made for it, so that a test may change its program. Packages are linked. */
export function copyProject(target: string): void {
  mkdirSync(target, { recursive: true });
  for (const part of parts) cpSync(part, join(target, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(target, 'node_modules'), 'dir');
}
