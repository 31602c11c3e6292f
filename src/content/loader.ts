import type { Loader } from 'astro/loaders';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CollectionName } from '../schemas/index.ts';
import { currentContent, noteStored } from './current.ts';
import type { Entry } from './entry.ts';
import type { Content } from './read.ts';
import { readSettings } from './settings.ts';

/** Stands in the store for a body that is read from its file when its page is rendered. */
const bodyInFile = 'in its file';

/** Collections whose `.mdx` bodies Astro compiles; the bodies of all others are compiled when their page is rendered. */
const compiledByAstro: ReadonlySet<CollectionName> = new Set(['roles', 'articles']);

/** True when `@astrojs/mdx` renders the body of an entry. */
export function isCompiledByAstro(entry: Pick<Entry, 'collection' | 'format'>): boolean {
  return entry.format === 'mdx' && compiledByAstro.has(entry.collection);
}

/** How the store names the file of an entry: from the project's folder, with `/`. */
export function storedPath(contentDir: string, file: string, projectDir: string): string {
  return relative(projectDir, join(contentDir, file)).split(sep).join('/');
}

/**
 * Loads one collection from the checked content of this process. Only frontmatter is stored: a Vite module for each
 * posting, or its HTML in the store, costs several times the time and memory. In the place of a body the store holds
 * `bodyInFile`, which says that the file has one.
 * @throws Error when the content has errors; in dev the last valid content stays.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `rolebook-${collection}`,
    load({ store, config, generateDigest, watcher }) {
      const { content, valid } = currentContent(readSettings(process.env, process.cwd()));
      if (!valid) {
        if (watcher) return Promise.resolve();
        throw new Error(`The content in ${content.root} has errors; "npm run check" lists them.`);
      }
      const root = fileURLToPath(config.root);
      store.clear();
      for (const entry of content.entries[collection] as Entry[]) {
        store.set({
          id: entry.id,
          data: entry.data as unknown as Record<string, unknown>,
          filePath: storedPath(content.root, entry.file, root),
          digest: generateDigest(entry as unknown as Record<string, unknown>),
          ...(entry.hasBody && { body: bodyInFile }),
          ...(entry.hasBody && isCompiledByAstro(entry) && { deferredRender: true }),
        });
      }
      noteStored();
      return Promise.resolve();
    },
  };
}

/** Loads `site.yaml` as the one entry of its collection. */
export function siteLoader(): Loader {
  return oneEntryLoader('site', ({ site }) => site && { ...site });
}

/** Loads the exchange rates of `pay/rates.yaml` as the one entry of their collection; without that file the entry states none. */
export function ratesLoader(): Loader {
  return oneEntryLoader('rates', ({ rates }) => (rates ? { stated: rates } : {}));
}

/** A collection of one entry, whose id is the name of the collection. */
function oneEntryLoader(id: string, dataOf: (content: Content) => Record<string, unknown> | undefined): Loader {
  return {
    name: `rolebook-${id}`,
    load({ store }) {
      const { content, valid } = currentContent(readSettings(process.env, process.cwd()));
      const data = valid ? dataOf(content) : undefined;
      if (!data) return Promise.resolve();
      store.clear();
      store.set({ id, data });
      return Promise.resolve();
    },
  };
}
