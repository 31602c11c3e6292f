/** Raised whenever the shape of the manifest changes. */
export const manifestVersion = 1;

/** Folder of everything that search reads. */
export const searchFolder = '/search/';

/** The one file of search whose name never changes; it names all the others, and their names change with what they hold. */
export const manifestPath = `${searchFolder}manifest.json`;

/** Which files belong together. All paths begin with `/`. */
export interface SearchManifest {
  version: number;
  /** A `FacetTable`. */
  facetTable: string;
  /** A `ThingTable`. */
  thingTable: string;
  /** Folder of Pagefind's files, with `/` at the end. */
  fullText: string;
  /** A `FullTextIds`. */
  fullTextIds: string;
}

/** Which records of the full text stand for what: Pagefind names a record, and only a file of its own would say more. */
export interface FullTextIds {
  version: number;
  /** Record of each row of the facet table. */
  vacancies: string[];
  /** Record of each thing of the thing table; empty when a thing has none. */
  things: string[];
}
