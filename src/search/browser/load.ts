import { createFinder } from '../engine/finder.ts';
import { facetTableVersion, type FacetTable } from '../facet-table.ts';
import { manifestPath, manifestVersion, type SearchManifest } from '../manifest.ts';

/** Search cannot be had. The message is for the visitor. */
export class SearchUnavailable extends Error {
  /** True when trying again is of no use and the page must be loaded anew. */
  outdated = false;
}

/** The vacancies, ready to be asked. Loaded once; after a failure the next call tries again. */
export const loadFinder = onceLoaded(async () => {
  const table = await readListed<FacetTable>('facetTable', facetTableVersion);
  return createFinder(table, Date.now());
});

/** Reads a file that the manifest names, and checks that this script understands it. */
export async function readListed<T extends { version: number }>(name: 'facetTable' | 'thingTable', version: number): Promise<T> {
  return readVersion<T>((await loadManifest())[name], version);
}

/** The manifest as the site has it now; a cached one is only used when the site says that it still holds. */
export const loadManifest = onceLoaded(() => readVersion<SearchManifest>(manifestPath, manifestVersion));

async function readVersion<T extends { version: number }>(path: string, version: number): Promise<T> {
  const file = await readFile<T>(path);
  if (file.version !== version) throw outdated();
  return file;
}

/**
 * Reads a JSON file of search.
 * @throws SearchUnavailable
 */
export async function readFile<T>(path: string): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { cache: path === manifestPath ? 'no-cache' : 'default' });
  } catch {
    throw new SearchUnavailable('The search data could not be loaded. You may be offline.');
  }
  // The manifest of a page that was open while the site was renewed names files that are gone.
  if (response.status === 404 && path !== manifestPath) throw outdated();
  if (!response.ok) throw new SearchUnavailable(`The search data could not be loaded: the site answered ${response.status}.`);
  return (await response.json()) as T;
}

/** For a page that is older than the site now is. */
export function outdated(): SearchUnavailable {
  return Object.assign(new SearchUnavailable('The site has been renewed since you opened this page. Load it again.'), { outdated: true });
}

/** Loads something once for all who ask; a failure is forgotten. */
export function onceLoaded<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
