import type { Loader } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { CollectionName } from '../schemas/index.ts';
import type { Rates } from '../schemas/rates.ts';
import type { Entry } from './entry.ts';
import { listFiles } from './read.ts';

/** Stands in the store for a body that is read from its file when its page is rendered. */
const bodyInFile = 'in its file';

/** Collections whose `.mdx` bodies Astro compiles; the bodies of all others are compiled when their page is rendered. */
const compiledByAstro: ReadonlySet<CollectionName> = new Set(['roles', 'articles']);

/** True when `@astrojs/mdx` renders the body of an entry. */
export function isCompiledByAstro(entry: Pick<Entry, 'collection' | 'format'>): boolean {
  return entry.format === 'mdx' && compiledByAstro.has(entry.collection);
}

/**
 * The files whose bodies `@astrojs/mdx` compiles, as the entries name them.
 * @param contentDir absolute path of the content folder; it need not have been checked.
 */
export function filesCompiledByAstro(contentDir: string): string[] {
  return [...compiledByAstro].flatMap((folder) => {
    if (!existsSync(join(contentDir, folder))) return [];
    return listFiles(contentDir, folder).flatMap(({ file, regular }) => (regular && isFileCompiledByAstro(file) ? [file] : []));
  });
}

/** True when `@astrojs/mdx` compiles the file. @param file its path in the content folder, with `/`. */
export function isFileCompiledByAstro(file: string): boolean {
  return file.endsWith('.mdx') && (compiledByAstro as ReadonlySet<string>).has(file.slice(0, file.indexOf('/')));
}

/** How the store names the file of an entry: from the project's folder, with `/`. */
export function storedPath(contentDir: string, file: string, projectDir: string): string {
  return slashed(relative(projectDir, join(contentDir, file)));
}

/** A path as Vite and addresses have it, on Windows too. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** An entry as `astro:content` knows it. */
export interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
  filePath?: string;
  body?: string;
  deferredRender?: boolean;
}

/**
 * An entry as `astro:content` knows it: its frontmatter only. A Vite module for each posting, or its HTML in the store, costs several
 * times the time and memory. In the place of a body stands `bodyInFile`, which says that the file has one.
 */
export function toStoredEntry(entry: Entry, contentDir: string, projectDir: string): StoredEntry {
  return {
    id: entry.id,
    data: entry.data as unknown as Record<string, unknown>,
    filePath: storedPath(contentDir, entry.file, projectDir),
    ...(entry.hasBody && { body: bodyInFile }),
    ...(entry.hasBody && isCompiledByAstro(entry) && { deferredRender: true }),
  };
}

/** Astro asks every collection for a loader. This one loads nothing: pages find the content of their process, see `store-of-process.ts`. */
export const contentLoader: Loader = { name: 'rolebook', load: () => Promise.resolve() };

/** The exchange rates as the data of an entry. */
export function storedRates(rates: Rates | undefined): Record<string, unknown> {
  return rates ? { stated: rates } : {};
}
