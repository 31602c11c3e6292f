import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../schemas/index.ts';
import type { Entry } from './entry.ts';
import { listFiles } from './list-files.ts';

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
