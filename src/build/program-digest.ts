import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { filesCompiledByAstro } from '../content/compiled-by-astro.ts';
import { digestOf } from '../content/digests.ts';
import { slashed } from '../content/stored-entry.ts';

/** What of a project decides how content becomes a site. */
const parts = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** What reaches nothing but pages, through Astro: Node can load neither. A style sheet that other code reads is not among them. */
const ofPagesAlone = /\.astro$|(?<!^src\/styles\/tokens)\.css$/;

/** Digests of everything but content that decides what a site's files hold. */
export interface ProgramDigests {
  /** Of all of it: schemas, the reader, components, styles, packages, and the program that runs them. */
  whole: string;
  /** Of what is not compiled into pages alone; what of that each page is made of says `routeDigests`. */
  common: string;
}

/**
 * What decides, beside content, what a site's files hold.
 * @param projectDir absolute path of the project.
 * @param environment its time zone counts: `TZ`.
 */
export function programDigests(projectDir: string, environment: Record<string, string | undefined>): ProgramDigests {
  const runtime = `${process.version} ${process.versions.icu} ${environment.TZ ?? ''}`;
  const [whole, common] = [createHash('sha256').update(runtime), createHash('sha256').update(runtime)];
  for (const part of parts) {
    for (const file of filesOf(projectDir, part)) {
      const bytes = readFileSync(join(projectDir, file));
      for (const hash of ofPagesAlone.test(slashed(file)) ? [whole] : [whole, common]) hash.update(`\0${file}\0`).update(bytes);
    }
  }
  return { whole: whole.digest('hex'), common: common.digest('hex') };
}

/** The files of the content that the pages are compiled with, by their path in it, each with the digest of its text. */
export type CompiledFiles = ReadonlyMap<string, string | undefined>;

const settingsFile = 'site.yaml';

/**
 * The settings, and the bodies that are part of the program.
 * @param digestOfFile tells the state of a file of the content, undefined when there is none.
 */
export function compiledFiles(contentDir: string, digestOfFile: (file: string) => string | undefined): CompiledFiles {
  return new Map([settingsFile, ...filesCompiledByAstro(contentDir)].map((file) => [file, digestOfFile(file)]));
}

/**
 * Digest of all that the pages are compiled of: the program, where it lies, the bodies that are part of it and where they lie, and those
 * settings that the project's configuration reads.
 * @param program digest of all of it, see `programDigests`.
 * @param projectDir absolute path of the project.
 * @param contentDir absolute path of the content.
 * @param files see `compiledFiles`.
 */
export function pageProgramKey(program: string, projectDir: string, contentDir: string, files: CompiledFiles): string {
  const bodies = [...files].flatMap(([file, digest]) => (file === settingsFile ? [] : [[join(contentDir, file), digest]]));
  return digestOf(JSON.stringify([program, projectDir, compiledSettings(join(contentDir, settingsFile)), ...bodies]));
}

/**
 * The settings that pages are compiled with, as they are typed: the address, which is Astro's `site`, and the accent, which is part of a
 * style sheet. Of a file that cannot be read, which stops the build, all counts.
 */
function compiledSettings(path: string): unknown {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  try {
    const { url, accent } = parse(text) as Record<string, unknown>;
    return { url, accent };
  } catch {
    return text;
  }
}

/** The files below a path, relative to the project, in an order that does not depend on the machine. */
function filesOf(projectDir: string, part: string): string[] {
  if (/\.\w+$/.test(part)) return [part];
  return readdirSync(join(projectDir, part), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(projectDir.length + 1))
    .sort();
}
