/** What Pagefind indexes as one. */
export interface FullTextRecord {
  /** Path of the page. */
  url: string;
  /** Its words as `full-text-terms.ts` writes them. */
  terms: ReadonlySet<string>;
  filters: Record<string, string[]>;
  /** Pagefind leaves a record without a key out when it sorts by it, so every record has both. Days, and whole amounts a year. */
  sort: { date: string; pay: string };
}
