import { dayLength } from '../../domain/day-length.ts';
import { closingSoonDays } from '../../domain/lifecycle.ts';
import type { PayRange } from '../../schemas/pay.ts';
import { facetNames, postedWithinDays, type FacetName, type FacetTable } from '../facet-table.ts';
import { toColumn } from './column.ts';
import { placesAround } from './facet-order.ts';
import type { Selection } from './selection.ts';
import { readText, type TextIndex, type TextQuery } from './text-index.ts';
import { notComparable, otherCurrency, vacancyPay } from './vacancy-pay.ts';
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

/** Answers selections from a facet table. */
export interface Finder {
  table: FacetTable;
  /** Number of vacancies that are open at the moment. */
  size: number;
  /** The words of titles, skills, companies, places and the other facets. Made when it is first asked for. */
  words(): TextIndex;
  /** Position of a value in its facet; undefined when there is none. */
  positionOf(facet: FacetName, id: string): number | undefined;
  /**
   * The vacancies that meet a selection, and what each further choice would give.
   * @param query the selection's text, understood; read with the table's own words when absent.
   * @param inFullText rows in whose text Pagefind found the query.
   */
  find(selection: Selection, query?: TextQuery, inFullText?: ReadonlySet<number>): Found;
  /** How many vacancies meet a selection: the length of the rows of `find`, in less time. */
  count(selection: Selection, query?: TextQuery, inFullText?: ReadonlySet<number>): number;
  /** A selection's text as the table's own words understand it. */
  readText(selection: Selection): TextQuery;
  /** The last millisecond of a vacancy; `Infinity` when it has no end. */
  endOf(row: number): number;
  /** True when a vacancy's last days have come. */
  isClosingSoon(row: number): boolean;
  /** The pay ranges that a vacancy states. */
  payOf(row: number): readonly PayRange[];
  /** True when a vacancy states pay that can be put as pay of a year in the currency of a selection. */
  isPayComparable(row: number, selection: Selection): boolean;
}

/**
 * Makes a finder of a facet table. Vacancies that have ended do not exist for it.
 * @param now milliseconds since 1970.
 */
export function createFinder(table: FacetTable, now: number): Finder {
  /** By row: the last millisecond, or `Infinity`. */
  const ends = Float64Array.from(table.end, (end, row) =>
    end === 0 ? Infinity : Math.round(end * minute) - (table.endOffsets[row] === undefined ? 1 : 0),
  );
  const open = [...ends.keys()].filter((row) => ends[row]! >= now);
  const alongWith = alongWithPlaces(table);
  const columns = byFacet((name) => toColumn(table.facets[name], name === 'place' ? alongWith : undefined));
  const positions = byFacet((name) => new Map(table.values[name].map(({ id }, position) => [id, position])));
  const pay = vacancyPay(table.pay, table.hoursPerYear);
  /** How many of all rows have each value: asked for whenever nothing else is chosen. */
  const tallies = new Map<FacetName, Uint32Array>();
  let textIndex: TextIndex | undefined;

  const words = () => (textIndex ??= vacancyWords(table, columns));
  const readSelected = ({ text, asTyped }: Selection): TextQuery => (text ? readText(text, asTyped, [words()]) : { text, words: [] });
  const payIn = ({ currency }: Selection) => pay.yearlyIn(currency ?? table.currency);
  const isClosingSoon = (row: number) => ends[row]! - now <= closingSoonDays * dayLength;
  /** A test of the days since publication. */
  const postedWithin = (days: number) => (row: number) => Math.floor(now / dayLength) - table.posted[row]! <= days;

  /** The open rows that have the words and the pay of a selection, and the scores of all rows when it has words. */
  function candidatesOf(selection: Selection, query: TextQuery, inFullText: ReadonlySet<number> | undefined) {
    const { payFloor = notComparable, statedPayOnly } = selection;
    const { top } = payIn(selection);
    const scores = query.words.length > 0 ? words().score(query.words) : undefined;
    if (!scores && !selection.payFloor && !statedPayOnly) return { candidates: open, scores };
    // Pay that cannot be compared stays unless the visitor hides it; pay in another currency does not meet a floor.
    const candidates = open.filter(
      (row) =>
        (!scores || scores[row]! > 0 || inFullText?.has(row)) && (top[row] === notComparable ? !statedPayOnly : top[row]! >= payFloor),
    );
    return { candidates, scores };
  }

  function testsOf(selection: Selection): Test[] {
    const { values } = selection;
    const tests = facetNames
      .filter((name) => values[name].length > 0)
      .map((name): Test => ({ of: name, isMet: valueTest(name, values[name]), others: [] }));
    if (selection.postedWithin) tests.push({ of: 'posted', isMet: postedWithin(selection.postedWithin), others: [] });
    if (selection.closingSoon) tests.push({ of: 'closing', isMet: isClosingSoon, others: [] });
    return tests;
  }

  /** A value that the table does not have is never met: writing beyond the end of a typed array does nothing. */
  function valueTest(facet: FacetName, ids: readonly string[]): Test['isMet'] {
    const { starts, values } = columns[facet];
    const wanted = new Uint8Array(table.values[facet].length);
    for (const id of ids) wanted[positions[facet].get(id) ?? wanted.length] = 1;
    const least = facet === cumulativeFacet ? new Set(ids).size : 1;
    return (row) => {
      let met = 0;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) met += wanted[values[at]!]!;
      return met >= least;
    };
  }

  /** How many of some rows have each value of a facet. */
  function tally(facet: FacetName, lists: readonly (readonly number[])[]): Uint32Array {
    const isAll = countIn(lists, () => true) === open.length;
    const known = isAll && tallies.get(facet);
    if (known) return known;
    const { starts, values } = columns[facet];
    const counts = new Uint32Array(table.values[facet].length);
    for (const rows of lists) {
      for (const row of rows) for (let at = starts[row]!; at < starts[row + 1]!; at++) counts[values[at]!]!++;
    }
    if (isAll) tallies.set(facet, counts);
    return counts;
  }

  /** Puts rows in the order of a selection. They come in that of the table: newest first. */
  function sorted(rows: readonly number[], selection: Selection, scores: Uint16Array | undefined): readonly number[] {
    const { sort } = selection;
    const most = sort === 'pay' ? payIn(selection).stated : sort ? undefined : scores;
    if (most) return rows.toSorted((a, b) => most[b]! - most[a]! || a - b);
    return sort === 'closing' ? rows.toSorted((a, b) => ends[a]! - ends[b]! || a - b) : rows;
  }

  return {
    table,
    size: open.length,
    words,
    positionOf: (facet, id) => positions[facet].get(id),
    find(selection, query = readSelected(selection), inFullText) {
      const { scores, candidates } = candidatesOf(selection, query, inFullText);
      const tests = testsOf(selection);
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
      const { top } = payIn(selection);
      const inTable = scores ? met.filter((row) => scores[row]! > 0) : met;
      const inText = scores ? met.filter((row) => scores[row] === 0) : [];
      return {
        rows: [inTable, inText].flatMap((rows) => sorted(rows, selection, scores)),
        inTable: inTable.length,
        counts: byFacet((name) => tally(name, name === cumulativeFacet ? [met] : choosable(name))),
        posted: postedWithinDays.map((days) => countIn(choosable('posted'), postedWithin(days))),
        closingSoon: countIn(choosable('closing'), isClosingSoon),
        withoutPay: countIn([met], (row) => top[row] === notComparable),
        query,
      };
    },
    count(selection, query = readSelected(selection), inFullText) {
      const tests = testsOf(selection);
      return countIn([candidatesOf(selection, query, inFullText).candidates], (row) => tests.every((test) => test.isMet(row)));
    },
    readText: readSelected,
    endOf: (row) => ends[row]!,
    isClosingSoon,
    payOf: (row) => pay.ranges[row]!,
    isPayComparable: (row, selection) => payIn(selection).top[row]! > otherCurrency,
  };
}

/** For each place the positions of those it brings along: those around it; for "remote from anywhere" those of every country. */
function alongWithPlaces({ values: { place } }: FacetTable): number[][] {
  const remote = [...place.keys()].filter((position) => isRemoteValue(place[position]!.id));
  return place.map(({ id }, position) => (id === remoteWorldwide ? remote : placesAround(place, position)));
}

function countIn(lists: readonly (readonly number[])[], isCounted: (row: number) => boolean): number {
  let count = 0;
  for (const rows of lists) for (const row of rows) if (isCounted(row)) count++;
  return count;
}

function byFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, T>;
}
