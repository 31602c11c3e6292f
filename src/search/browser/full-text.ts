import type { Piece } from '../engine/highlight.ts';

/** What Pagefind finds in the full texts. */
export interface FullTextHits {
  /** Rows of the facet table. */
  vacancies: ReadonlySet<number>;
  /** Positions in the thing table. */
  things: ReadonlySet<number>;
  /** The words around what was found in a vacancy's text. */
  excerptOf(row: number): Promise<Piece[]>;
}
