/** Raised whenever the shape of the manifest, or of the summaries, changes. */
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
  /** Absent when there is nothing to find. */
  fullText?: FullTextPlace;
}

/** Pagefind's index. Its records are the rows of the facet table and then the things of the thing table, in their order. */
export interface FullTextPlace {
  /** With `/` at the end. */
  folder: string;
  /** Number of records. */
  records: number;
  /** The words at which the parts of the index begin, or the first letters of these, in order. */
  parts: string[];
  /** Words, written as in the index, of which it says where they are absent. */
  common: string[];
}

/**
 * How many texts of vacancies lie in one file. Pagefind writes a file for each record: 10,000 vacancies with their pages would be more
 * than the 20,000 files that some hosts take.
 */
const summariesInFile = 8;

/** Where the text of a vacancy lies below the folder of the full text: an array of strings, and a position in it. */
export function summaryPlace(row: number): { file: string; at: number } {
  return { file: `summaries/${Math.floor(row / summariesInFile)}.json`, at: row % summariesInFile };
}
