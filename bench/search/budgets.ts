/** What finding may cost. Bytes are those sent, as gzip unless it is said, in thousands; times are in milliseconds. */
export const budgets = {
  /** `/jobs/` before any interaction: HTML and CSS. */
  page: 30,
  /**
   * Our own scripts for the finder, the dialog and the search page together, what opens the search and the worker of the full texts
   * included. As brotli, which is what CDNs send and what the budget of a vacancy's page is counted in.
   */
  ownScript: 15,
  /** The same with Pagefind's script and its wasm, as gzip. */
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
