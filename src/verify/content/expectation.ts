/** What the content folder says a page must show. */
export interface Expectation {
  /** File of the entry, relative to the content folder. */
  entry: string;
  sections: ExpectedSection[];
  /** The entry's own text, read and compiled where the page is checked. */
  body?: { file: string; format: 'md' | 'mdx' };
  /** For the page of a vacancy. */
  vacancy?: {
    open: boolean;
    /** What keeps it from carrying a `JobPosting`. */
    obstacles: string[];
  };
}

/** A section of an entry with every text it must show. */
export interface ExpectedSection {
  name: string;
  texts: string[];
}
