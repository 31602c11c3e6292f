import type { PayPeriod } from '../schemas/vocabulary.ts';

/** Raised whenever the shape of the table changes: a script never reads a table of another version. */
export const facetTableVersion = 1;

/** Facets whose values are listed with counts, in the order they are shown. The names are those of the address: `/jobs/?level=senior`. */
export const facetNames = ['place', 'level', 'workplace', 'skill', 'family', 'role', 'company', 'type'] as const;
export type FacetName = (typeof facetNames)[number];

/** A value of a facet. */
export interface FacetValue {
  /** Its id in addresses. `remote.ES` stands for "remote from Spain", `remote.worldwide` for "remote from anywhere". */
  id: string;
  name: string;
  /** Other names of a skill. */
  also?: string[];
  /** Of a place: the position of the place around it. */
  inside?: number;
  /** Of a company: path of its picture. */
  logo?: string;
}

/**
 * All open vacancies as columns, newest first: row `i` of every column speaks of the same vacancy. A number in a column of a facet
 * is a position in `values`.
 */
export interface FacetTable {
  version: number;
  locale: string;
  /** Currency that pay is compared in unless the visitor chooses another. */
  currency: string;
  hoursPerYear?: number;
  /** All vacancies are of one employer, whom lists and filters leave out. */
  inHouse?: true;
  values: Record<FacetName, FacetValue[]>;
  /** Titles without repetition; `title` holds positions in them. */
  titles: string[];
  title: number[];
  /** Last part of the address; the first is the id of the company. A leading `~` stands for the slug of the title. */
  slug: string[];
  /** Positions in `values`; several of a row in a list, one as it is, none as -1. */
  facets: Record<FacetName, (number | number[])[]>;
  /** Day of publication, in days since 1970-01-01. */
  posted: number[];
  /** End in minutes since 1970-01-01; 0 when there is none. A day ends when the next one begins. */
  end: number[];
  /** By row, where the end is a moment and not a day: how many minutes the clock in which it is stated is ahead of UTC. */
  endOffsets: Record<number, number>;
  pay: PayColumns;
}

/** Every stated pay range, row after row. */
export interface PayColumns {
  /** Number of ranges of each row of the table; 0 when pay is not disclosed. */
  ranges: number[];
  currencies: string[];
  periods: PayPeriod[];
  /** Position in `currencies`. */
  currency: number[];
  /** Position in `periods`. */
  period: number[];
  /** 0 when there is no lower end. */
  min: number[];
  /** 0 when there is no upper end. */
  max: number[];
}

/** Days of "posted within", shortest first. */
export const postedWithinDays = [1, 3, 7, 14, 30] as const;
