import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesCompiledByAstro } from '../content/compiled-by-astro.ts';
import { digestOf } from '../content/digests.ts';

/** What of a project decides how content becomes a site. */
const parts = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/**
 * Digest of everything but content that decides what a site's files hold: schemas, the reader, components, styles, packages, and the
 * program that runs them.
 * @param projectDir absolute path of the project.
 * @param environment its time zone counts: `TZ`.
 */
export function programDigest(projectDir: string, environment: Record<string, string | undefined>): string {
  const hash = createHash('sha256').update(`${process.version} ${process.versions.icu} ${environment.TZ ?? ''}`);
  for (const part of parts) {
    for (const file of filesOf(projectDir, part)) hash.update(`\0${file}\0`).update(readFileSync(join(projectDir, file)));
  }
  return hash.digest('hex');
}

/**
 * Digest of all that the pages are compiled of: the program, where it lies, the settings that its configuration reads, and the bodies
 * that are part of it.
 * @param digestOfFile tells the state of a file of the content, undefined when there is none.
 */
export function pageProgramKey(
  program: string,
  projectDir: string,
  contentDir: string,
  digestOfFile: (file: string) => string | undefined,
): string {
  const files = ['site.yaml', ...filesCompiledByAstro(contentDir)];
  return digestOf(JSON.stringify([program, projectDir, contentDir, ...files.map((file) => [file, digestOfFile(file)])]));
}

/** The files below a path, relative to the project, in an order that does not depend on the machine. */
function filesOf(projectDir: string, part: string): string[] {
  if (/\.\w+$/.test(part)) return [part];
  return readdirSync(join(projectDir, part), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(projectDir.length + 1))
    .sort();
}
