/** The part of the peers that is used: they are installed for a benchmark only, so their own types are not there. */
declare module 'minisearch' {
  export interface Options {
    fields: string[];
    storeFields: string[];
    searchOptions: { combineWith: 'AND'; prefix: boolean; fuzzy: number };
  }
  export default class MiniSearch<Stored = object> {
    static readonly wildcard: unique symbol;
    static loadJSON<Stored>(json: string, options: Options): MiniSearch<Stored>;
    constructor(options: Options);
    readonly documentCount: number;
    addAll(documents: readonly object[]): void;
    search(text: string | typeof MiniSearch.wildcard, options?: { filter(result: Stored): boolean }): (Stored & { id: number })[];
  }
}

declare module '@orama/orama' {
  export interface Create {
    schema: Record<string, string>;
    sort: { enabled: boolean };
  }
  export interface Orama {
    readonly data: unknown;
  }
  export interface RawData {
    docs: { docs: Record<string, Record<string, unknown>> };
  }
  export interface Search {
    term: string;
    threshold?: number;
    tolerance?: number;
    where?: Record<string, { containsAll: string[] }>;
    facets?: Record<string, object>;
    limit: number;
  }
  export interface Results<Document> {
    count: number;
    hits: { document: Document }[];
    facets?: Record<string, { count: number; values: Record<string, number> }>;
  }
  export function create(options: Create): Orama;
  export function load(orama: Orama, raw: RawData): void;
  export function save(orama: Orama): RawData;
  export function count(orama: Orama): number;
  export function insertMultiple(orama: Orama, documents: readonly object[], batchSize?: number): Promise<string[]> | string[];
  export function search<Document>(orama: Orama, query: Search): Promise<Results<Document>> | Results<Document>;
}
