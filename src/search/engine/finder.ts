import { dayLength } from '../../domain/day-length.ts';
import { closingSoonDays } from '../../domain/lifecycle.ts';
import type { PayRange } from '../../schemas/pay.ts';
import { facetNames, postedWithinDays, type FacetName, type FacetTable } from '../facet-table.ts';
import { toColumn, type Column } from './column.ts';
import type { Selection } from './selection.ts';
import { readText, type TextIndex, type TextQuery } from './text-index.ts';
import { notComparable, otherCurrency, vacancyPay, type VacancyPay } from './vacancy-pay.ts';
import { vacancyWords } from './vacancy-words.ts';

/** What a selection finds. */
export interface Found {
  /** Rows of the table in order; those that only match by the full text come last. */
  rows: readonly number[];
  /** How many of the rows match by what the table holds. */
  inTable: number;
  /** By facet and value: how many one would find with this value, instead of the facet's others, or (skills) besides them. */
  counts: Readonly<Record<FacetName, Uint32Array>>;
  /** The same for each of `postedWithinDays`. */
  posted: readonly number[];
  /** The same for "closing soon". */
  closingSoon: number;
  /** How many of the rows do not state a pay that can be compared. */
  withoutPay: number;
  query: TextQuery;
}

/** The values of this facet must all be met; of any other facet one is enough. */
export const cumulativeFacet: FacetName = 'skill';

/** Id of the value "remote from anywhere", which is part of every "remote from …". */
export const remoteWorldwide = 'remote.worldwide';
export const isRemoteValue = (id: string): boolean => id.startsWith('remote.');

/** Something a selection asks for that has counts of its own. */
interface Test {
  of: FacetName | 'posted' | 'closing';
  isMet(row: number): boolean;
  /** The rows that meet everything but this. */
  others: number[];
}

const minute = 60_000;

/** Answers selections from a facet table. Vacancies that have ended by `now` do not exist for it. */
export class Finder {
  readonly table: FacetTable;
  /** Number of vacancies that are open at the moment. */
  readonly size: number;
  readonly #rows: readonly number[];
  /** By row: the last millisecond, or `Infinity`. */
  readonly #ends: Float64Array;
  readonly #columns: Readonly<Record<FacetName, Column>>;
  readonly #positions: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
  readonly #pay: VacancyPay;
  readonly #now: number;
  /** How many of all rows have each value: asked for whenever nothing else is chosen. */
  readonly #tallies = new Map<FacetName, Uint32Array>();
  #textIndex: TextIndex | undefined;

  /** @param now milliseconds since 1970. */
  constructor(table: FacetTable, now: number) {
    this.table = table;
    this.#now = now;
    this.#ends = new Float64Array(
      table.end.map((end, row) => (end === 0 ? Infinity : Math.round(end * minute) - (table.endOffsets[row] === undefined ? 1 : 0))),
    );
    this.#rows = [...this.#ends.keys()].filter((row) => this.#ends[row]! >= now);
    this.size = this.#rows.length;
    const around = placesAround(table);
    this.#columns = byFacet((name) => toColumn(table.facets[name], name === 'place' ? around : undefined));
    this.#positions = byFacet((name) => new Map(table.values[name].map(({ id }, position) => [id, position])));
    this.#pay = vacancyPay(table.pay, table.hoursPerYear);
  }

  /** The words of titles, skills, companies, places and the other facets. Made when it is first asked for. */
  get words(): TextIndex {
    this.#textIndex ??= vacancyWords(this.table, this.#columns);
    return this.#textIndex;
  }

  /** Position of a value in its facet; undefined when there is none. */
  positionOf(facet: FacetName, id: string): number | undefined {
    return this.#positions[facet].get(id);
  }

  /**
   * The vacancies that meet a selection, and what each further choice would give.
   * @param query the selection's text, understood; read with the table's own words when absent.
   * @param inFullText rows in whose text Pagefind found the query.
   */
  find(selection: Selection, query = this.readText(selection), inFullText?: ReadonlySet<number>): Found {
    const { scores, candidates } = this.#candidates(selection, query, inFullText);
    const tests = this.#testsOf(selection);
    const met: number[] = [];
    for (const row of candidates) {
      let missed: Test | undefined;
      let misses = 0;
      // Most rows miss two of them at once, and no list is made for each of thousands.
      for (let at = 0; at < tests.length && misses < 2; at++) {
        if (tests[at]!.isMet(row)) continue;
        missed = tests[at];
        misses++;
      }
      if (misses < 2) (missed?.others ?? met).push(row);
    }
    // What one could choose from: the rows that meet everything else.
    const choosable = (of: Test['of']): readonly number[][] => [met, tests.find((test) => test.of === of)?.others ?? []];
    const { top } = this.#pay.yearlyIn(this.#currencyOf(selection));
    const inTable = scores ? met.filter((row) => scores[row]! > 0) : met;
    const inText = scores ? met.filter((row) => scores[row] === 0) : [];
    return {
      rows: [inTable, inText].flatMap((rows) => this.#sort([...rows], selection, scores)),
      inTable: inTable.length,
      counts: byFacet((name) => this.#tally(name, name === cumulativeFacet ? [met] : choosable(name))),
      posted: postedWithinDays.map((days) => countIn(choosable('posted'), (row) => this.#ageOf(row) <= days)),
      closingSoon: countIn(choosable('closing'), (row) => this.isClosingSoon(row)),
      withoutPay: countIn([met], (row) => top[row] === notComparable),
      query,
    };
  }

  /** How many vacancies meet a selection: the length of the rows of `find`, in less time. */
  count(selection: Selection, query = this.readText(selection), inFullText?: ReadonlySet<number>): number {
    const tests = this.#testsOf(selection);
    return countIn([this.#candidates(selection, query, inFullText).candidates], (row) => tests.every((test) => test.isMet(row)));
  }

  /** A selection's text as the table's own words understand it. */
  readText({ text, asTyped }: Selection): TextQuery {
    return text ? readText(text, asTyped, [this.words]) : { text, words: [] };
  }

  /** The last millisecond of a vacancy; `Infinity` when it has no end. */
  endOf(row: number): number {
    return this.#ends[row]!;
  }

  /** True when a vacancy's last days have come. */
  isClosingSoon(row: number): boolean {
    return this.#ends[row]! - this.#now <= closingSoonDays * dayLength;
  }

  /** The pay ranges that a vacancy states. */
  payOf(row: number): readonly PayRange[] {
    return this.#pay.ranges[row]!;
  }

  /** True when a vacancy states pay that can be put as pay of a year in the currency of a selection. */
  isPayComparable(row: number, selection: Selection): boolean {
    return this.#pay.yearlyIn(this.#currencyOf(selection)).top[row]! > otherCurrency;
  }

  /** The open rows that have the words and the pay of a selection, and the scores of all rows when it has words. */
  #candidates(
    selection: Selection,
    { words }: TextQuery,
    inFullText: ReadonlySet<number> | undefined,
  ): { candidates: readonly number[]; scores: Uint16Array | undefined } {
    const { payFloor = notComparable, statedPayOnly } = selection;
    const { top } = this.#pay.yearlyIn(this.#currencyOf(selection));
    const scores = words.length > 0 ? this.words.score(words) : undefined;
    if (!scores && !selection.payFloor && !statedPayOnly) return { candidates: this.#rows, scores };
    // Pay that cannot be compared stays unless the visitor hides it; pay in another currency does not meet a floor.
    const candidates = this.#rows.filter(
      (row) =>
        (!scores || scores[row]! > 0 || inFullText?.has(row)) && (top[row] === notComparable ? !statedPayOnly : top[row]! >= payFloor),
    );
    return { candidates, scores };
  }

  #testsOf({ values, postedWithin, closingSoon }: Selection): Test[] {
    const tests = facetNames
      .filter((name) => values[name].length > 0)
      .map((name): Test => ({ of: name, isMet: this.#valueTest(name, values[name]), others: [] }));
    if (postedWithin !== undefined) tests.push({ of: 'posted', isMet: (row) => this.#ageOf(row) <= postedWithin, others: [] });
    if (closingSoon) tests.push({ of: 'closing', isMet: (row) => this.isClosingSoon(row), others: [] });
    return tests;
  }

  /** A value that the table does not have is never met: writing beyond the end of a typed array does nothing. */
  #valueTest(facet: FacetName, ids: readonly string[]): Test['isMet'] {
    const { starts, values } = this.#columns[facet];
    const wanted = new Uint8Array(this.table.values[facet].length);
    for (const id of ids) wanted[this.#positions[facet].get(id) ?? wanted.length] = 1;
    const least = facet === cumulativeFacet ? new Set(ids).size : 1;
    return (row) => {
      let met = 0;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) met += wanted[values[at]!]!;
      return met >= least;
    };
  }

  /** How many of some rows have each value of a facet. */
  #tally(facet: FacetName, lists: readonly (readonly number[])[]): Uint32Array {
    const isAll = lists.reduce((sum, { length }) => sum + length, 0) === this.size;
    const known = isAll && this.#tallies.get(facet);
    if (known) return known;
    const { starts, values } = this.#columns[facet];
    const counts = new Uint32Array(this.table.values[facet].length);
    for (const rows of lists) {
      for (const row of rows) for (let at = starts[row]!; at < starts[row + 1]!; at++) counts[values[at]!]!++;
    }
    if (isAll) this.#tallies.set(facet, counts);
    return counts;
  }

  /** Days since publication. */
  #ageOf(row: number): number {
    return Math.floor(this.#now / dayLength) - this.table.posted[row]!;
  }

  #currencyOf({ currency }: Selection): string {
    return currency ?? this.table.currency;
  }

  #sort(rows: number[], selection: Selection, scores: Uint16Array | undefined): number[] {
    const { sort } = selection;
    if (!sort && scores) return rows.sort((a, b) => scores[b]! - scores[a]! || a - b);
    if (sort === 'closing') return rows.sort((a, b) => this.#ends[a]! - this.#ends[b]! || a - b);
    if (sort === 'pay') {
      const { stated } = this.#pay.yearlyIn(this.#currencyOf(selection));
      return rows.sort((a, b) => stated[b]! - stated[a]! || a - b);
    }
    return rows;
  }
}

/** For each place the positions of those around it; for "remote from anywhere" those of every country. */
function placesAround({ values }: FacetTable): number[][] {
  return values.place.map(({ id, inside }) => {
    if (id === remoteWorldwide) return values.place.flatMap((other, position) => (isRemoteValue(other.id) ? [position] : []));
    const around: number[] = [];
    for (let at = inside; at !== undefined; at = values.place[at]!.inside) around.push(at);
    return around;
  });
}

function countIn(lists: readonly (readonly number[])[], isCounted: (row: number) => boolean): number {
  let count = 0;
  for (const rows of lists) for (const row of rows) if (isCounted(row)) count++;
  return count;
}

function byFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, T>;
}
