import { collectionNames } from '../schemas/index.ts';
import type { Entry } from './entry.ts';
import type { SiteGraph } from './graph.ts';
import { storedRates, toStoredEntry, type StoredEntry } from './stored-entry.ts';

/** A collection as `astro:content` reads it. */
interface Collection {
  get(id: string): StoredEntry | undefined;
  values(): StoredEntry[];
}

/** Each entry is made when it is asked for, so that it is noted what was read of the graph. */
class StoredCollection<T> implements Collection {
  private readonly source: () => ReadonlyMap<string, T>;
  private readonly toStored: (one: T) => StoredEntry;

  constructor(source: () => ReadonlyMap<string, T>, toStored: (one: T) => StoredEntry) {
    this.source = source;
    this.toStored = toStored;
  }

  get(id: string): StoredEntry | undefined {
    const one = this.source().get(id);
    return one === undefined ? undefined : this.toStored(one);
  }

  values(): StoredEntry[] {
    return [...this.source().values()].map(this.toStored);
  }
}

/**
 * What `getCollection()` and `getEntry()` find: the content as it was checked, by collection.
 * @param graphNow gives the graph at each question, because a dev server reads the content again.
 */
export function toStoredContent(graphNow: () => SiteGraph, contentDir: string, projectDir: string): Map<string, Collection> {
  const toStored = (entry: Entry) => toStoredEntry(entry, contentDir, projectDir);
  const ofEntries = collectionNames.map((name) => [name, new StoredCollection<Entry>(() => graphNow().byId[name], toStored)] as const);
  const ofGraph = (id: string, dataOf: (graph: SiteGraph) => Record<string, unknown>) =>
    [
      id,
      new StoredCollection(
        () => new Map([[id, graphNow()]]),
        (one) => ({ id, data: dataOf(one) }),
      ),
    ] as const;
  return new Map<string, Collection>([
    ...ofEntries,
    ofGraph('site', ({ site }) => ({ ...site })),
    ofGraph('rates', ({ rates }) => storedRates(rates)),
  ]);
}
