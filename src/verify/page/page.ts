import type { JsonLd, JsonObject } from './json-ld.ts';

/** A heading with its rank and the words it has for a reader; a picture in it counts with its alternative text. */
export interface Heading {
  level: number;
  text: string;
}

/** An address a page leads to or loads, with where it stands. */
export interface Address {
  /** As written. */
  address: string;
  /** Element and attribute, for example `a href`. */
  where: string;
  /** True when a browser fetches it to show the page. */
  loaded: boolean;
  /** True inside a text that an author wrote. */
  authored: boolean;
  /** Words of a link that leaves the site; empty for any other address. */
  name: string;
}

/** Another form of the page, as its head announces it. */
export interface Alternate {
  address: string;
  /** Media type it claims to have; empty when it claims none. */
  type: string;
}

/** A row of the facts panel: a term and what is said of it. */
export interface Fact {
  term: string;
  values: FactValue[];
}

export interface FactValue {
  text: string;
  /** The `datetime` of each `time` in it. */
  times: string[];
  /** True when it says a day and nothing else. */
  onlyTime: boolean;
}

/** What the rules ask of a page, read from its HTML once. Texts are `plain`. */
export interface Page {
  /** Address from the site's root, for example `/jobs/acme/keeper/`. */
  path: string;
  lang: string | undefined;
  /** Languages of parts of the page. */
  partLangs: string[];
  titles: string[];
  descriptions: string[];
  canonicals: string[];
  /** True when crawlers are asked not to index the page. */
  noindex: boolean;
  headings: Heading[];
  ids: string[];
  addresses: Address[];
  alternates: Alternate[];
  /** Scripts, styles and handlers that stand in the HTML, each with its element. */
  inline: string[];
  jsonLd: JsonLd[];
  /** Every `JobPosting` of the page. */
  postings: JsonObject[];
  /** What a reader sees, blocks with a space between. */
  text: string;
  /** The same without spaces. */
  squeezed: string;
  /** Values printed by mistake, and where. */
  leaks: { value: string; where: string }[];
  /** The first description list with the class `facts`. */
  facts: Fact[];
  /** The `datetime` of every `time` a reader sees. */
  times: string[];
  /** Texts of the notices a reader sees. */
  notices: string[];
  /** The last moment to apply, in milliseconds, as the page's script knows it. */
  clockEnd: number | undefined;
  /** Number of forms. */
  forms: number;
  /** Number of elements that are there only while one can apply. */
  applies: number;
}
