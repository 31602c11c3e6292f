/** What finding may cost. Bytes are those sent, in thousands; times are in milliseconds. */
export const budgets = {
  /** `/jobs/` before any interaction: HTML and CSS. */
  page: 30,
  /**
   * Our own scripts for the finder, the dialog and the search page together, as gzip. The aim is 15, which is not reached in brotli either
   * (17.1); this is what it must not grow beyond.
   */
  ownScript: 19,
  /** The same with Pagefind's script and its wasm. */
  scriptWithPagefind: 130,
  facetTable: 250,
  /** Everything up to the first result of a text query, the page included. */
  firstTextResult: 450,
  /** Work of the main thread from a click on a facet to the new list and counts. */
  facetClick: 50,
  longestTask: 100,
  /** From the last letter typed to the first results shown. */
  textQuery: 150,
} as const;

/** The number of generated postings the budgets speak of. */
export const budgetSize = 10_000;
