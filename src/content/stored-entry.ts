import { join, relative, sep } from 'node:path';
import type { Rates } from '../schemas/rates.ts';
import { isCompiledByAstro } from './compiled-by-astro.ts';
import type { Entry } from './entry.ts';

/** Stands in the store for a body that is read from its file when its page is rendered. */
const bodyInFile = 'in its file';

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

/** The exchange rates as the data of an entry. */
export function storedRates(rates: Rates | undefined): Record<string, unknown> {
  return rates ? { stated: rates } : {};
}
