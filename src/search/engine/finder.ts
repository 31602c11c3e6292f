import type { PayRange } from '../../schemas/pay.ts';
import { closingSoonDays, dayLength } from '../../domain/lifecycle.ts';
import { toYearly } from '../../domain/pay-period.ts';
import { facetNames, postedWithinDays, type FacetName, type FacetTable } from '../facet-table.ts';
import { rowsByValue, toColumn, type Column } from './column.ts';
import type { Selection } from './selection.ts';
import { readText, TextIndex, type TextQuery } from './text-index.ts';

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

const weights: Readonly<Record<FacetName, number>> = {
  skill: 4,
  company: 4,
  role: 3,
  place: 2,
  level: 2,
  family: 1,
  workplace: 1,
  type: 1,
};
const titleWeight = 8;
const minute = 60_000;

/** Answers selections from a facet table. Vacancies that have ended by `now` do not exist for it. */
export class Finder {
  readonly table: FacetTable;
  /** Number of vacancies that are open at the moment. */
  readonly size: number;
  private readonly rows: readonly number[];
  private readonly columns: Readonly<Record<FacetName, Column>>;
  private readonly positions: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
  private readonly firstRange: Uint32Array;
  private readonly today: number;
  private readonly now: number;
  private textIndex: TextIndex | undefined;

  /** @param now milliseconds since 1970. */
  constructor(table: FacetTable, now: number) {
    this.table = table;
    this.now = now;
    this.today = Math.floor(now / dayLength);
    this.rows = table.end.flatMap((end, row) => (end !== 0 && end * minute < now ? [] : [row]));
    this.size = this.rows.length;
    const around = placesAround(table);
    this.columns = byFacet((name) => toColumn(table.facets[name], name === 'place' ? around : undefined));
    this.positions = byFacet((name) => new Map(table.values[name].map(({ id }, position) => [id, position])));
    this.firstRange = new Uint32Array(table.pay.ranges.length + 1);
    table.pay.ranges.forEach((ranges, row) => (this.firstRange[row + 1] = this.firstRange[row]! + ranges));
  }

  /** The words of titles, skills, companies, places and the other facets. Made when it is first asked for. */
  get words(): TextIndex {
    this.textIndex ??= this.makeTextIndex();
    return this.textIndex;
  }

  /** Position of a value in its facet; undefined when there is none. */
  positionOf(facet: FacetName, id: string): number | undefined {
    return this.positions[facet].get(id);
  }

  /**
   * The vacancies that meet a selection, and what each further choice would give.
   * @param query the selection's text, understood; read with the table's own words when absent.
   * @param inFullText rows in whose text Pagefind found the query.
   */
  find(selection: Selection, query = this.readText(selection), inFullText?: ReadonlySet<number>): Found {
    const scores = query.words.length > 0 ? this.words.score(query.words) : undefined;
    const wanted = facetNames.map((name) => this.wanted(name, selection.values[name]));
    const counts = byFacet((name) => new Uint32Array(this.table.values[name].length));
    const posted = postedWithinDays.map(() => 0);
    let closingSoon = 0;
    let withoutPay = 0;
    const inTable: number[] = [];
    const inText: number[] = [];

    for (const row of this.rows) {
      const byTable = !scores || scores[row]! > 0;
      if (!byTable && !inFullText?.has(row)) continue;
      const pay = this.topPay(row, selection.currency ?? this.table.currency);
      if (!isPaidEnough(pay, selection)) continue;

      /** The one thing the row does not meet: the position of a facet, `postedAt` or `closingAt`. */
      let missing: number | undefined;
      let several = false;
      const miss = (what: number) => {
        several ||= missing !== undefined;
        missing = what;
      };
      const age = this.today - this.table.posted[row]!;
      const isClosing = this.isClosingSoon(row);
      if (selection.postedWithin !== undefined && age > selection.postedWithin) miss(postedAt);
      if (selection.closingSoon && !isClosing) miss(closingAt);
      for (let facet = 0; facet < facetNames.length && !several; facet++) {
        const values = wanted[facet];
        if (values && !this.meets(facetNames[facet]!, row, values)) miss(facet);
      }
      if (several) continue;

      if (missing === undefined) {
        (byTable ? inTable : inText).push(row);
        if (pay === undefined) withoutPay++;
        for (const name of facetNames) this.addTo(counts[name], name, row);
      } else if (missing < facetNames.length && facetNames[missing] !== cumulativeFacet) {
        this.addTo(counts[facetNames[missing]!], facetNames[missing]!, row);
      }
      if (missing === undefined || missing === postedAt) postedWithinDays.forEach((days, at) => (posted[at]! += age <= days ? 1 : 0));
      if ((missing === undefined || missing === closingAt) && isClosing) closingSoon++;
    }
    const rows = [inTable, inText].flatMap((list) => this.sort(list, selection, scores));
    return { rows, inTable: inTable.length, counts, posted, closingSoon, withoutPay, query };
  }

  /** A selection's text as the table's own words understand it. */
  readText({ text, asTyped }: Selection): TextQuery {
    return text ? readText(text, asTyped, [this.words]) : { text, words: [] };
  }

  /** True when a vacancy's last days have come. */
  isClosingSoon(row: number): boolean {
    const end = this.table.end[row]!;
    return end !== 0 && end * minute - this.now <= closingSoonDays * dayLength;
  }

  /** The pay ranges that a vacancy states. */
  payOf(row: number): PayRange[] {
    const { pay } = this.table;
    return Array.from({ length: pay.ranges[row]! }, (_, index) => {
      const at = this.firstRange[row]! + index;
      return {
        ...(pay.min[at] !== 0 && { min: pay.min[at]! }),
        ...(pay.max[at] !== 0 && { max: pay.max[at]! }),
        currency: pay.currencies[pay.currency[at]!]!,
        period: pay.periods[pay.period[at]!]!,
      };
    });
  }

  /** Positions of the chosen values; -1 for one that the table does not have. Undefined when none is chosen. */
  private wanted(facet: FacetName, ids: readonly string[]): number[] | undefined {
    return ids.length === 0 ? undefined : ids.map((id) => this.positions[facet].get(id) ?? -1);
  }

  private meets(facet: FacetName, row: number, wanted: readonly number[]): boolean {
    const { starts, values } = this.columns[facet];
    const has = (value: number) => {
      for (let at = starts[row]!; at < starts[row + 1]!; at++) if (values[at] === value) return true;
      return false;
    };
    return facet === cumulativeFacet ? wanted.every(has) : wanted.some(has);
  }

  private addTo(counts: Uint32Array, facet: FacetName, row: number): void {
    const { starts, values } = this.columns[facet];
    for (let at = starts[row]!; at < starts[row + 1]!; at++) counts[values[at]!]!++;
  }

  /**
   * The most a vacancy pays in a year in a currency: `Infinity` for an open end, -1 when it pays in other currencies, undefined when
   * it states nothing that can be compared.
   */
  private topPay(row: number, currency: string): number | undefined {
    const { pay, hoursPerYear } = this.table;
    let top: number | undefined;
    for (let at = this.firstRange[row]!; at < this.firstRange[row + 1]!; at++) {
      if (pay.currencies[pay.currency[at]!] !== currency) {
        top ??= -1;
        continue;
      }
      const yearly = pay.max[at] === 0 ? Infinity : toYearly(pay.max[at]!, pay.periods[pay.period[at]!]!, hoursPerYear);
      if (yearly !== undefined) top = Math.max(top ?? -1, yearly);
    }
    return top;
  }

  private sort(rows: number[], { sort, currency }: Selection, scores: Uint16Array | undefined): number[] {
    const order = sort ?? (scores ? 'match' : 'newest');
    if (order === 'match' && scores) return rows.sort((a, b) => scores[b]! - scores[a]! || a - b);
    if (order === 'closing') {
      const endOf = (row: number) => this.table.end[row] || Infinity;
      return rows.sort((a, b) => endOf(a) - endOf(b) || a - b);
    }
    if (order === 'pay') {
      // An open end says less than a stated one of the same amount; other currencies and unstated pay come last, in this order.
      const payOf = new Map(rows.map((row) => [row, this.payForOrder(row, currency ?? this.table.currency)]));
      return rows.sort((a, b) => payOf.get(b)! - payOf.get(a)! || a - b);
    }
    return rows;
  }

  /** The top of a range, or its lower end when the top is open; -1 for other currencies and -2 for nothing stated. */
  private payForOrder(row: number, currency: string): number {
    const top = this.topPay(row, currency);
    if (top !== Infinity) return top ?? -2;
    const stated = this.payOf(row).filter((range) => range.currency === currency);
    return Math.max(...stated.map(({ min, max, period }) => toYearly(max ?? min!, period, this.table.hoursPerYear) ?? 0));
  }

  private makeTextIndex(): TextIndex {
    const { values, titles, title } = this.table;
    const rowsOfTitle = rowsByValue(toColumn(title), titles.length);
    return new TextIndex(
      [
        { weight: titleWeight, texts: titles.map((text) => [text]), rowsOf: (value) => rowsOfTitle[value]! },
        ...facetNames.map((facet) => {
          const rows = rowsByValue(this.columns[facet], values[facet].length);
          return {
            weight: weights[facet],
            texts: values[facet].map(({ name, also = [] }) => [name, ...also]),
            rowsOf: (value: number) => rows[value]!,
          };
        }),
      ],
      this.table.title.length,
    );
  }
}

const postedAt = facetNames.length;
const closingAt = postedAt + 1;

/** Pay that cannot be compared stays unless the visitor hides it; pay in another currency does not meet a floor. */
function isPaidEnough(top: number | undefined, { payFloor, statedPayOnly }: Selection): boolean {
  if (top === undefined) return !statedPayOnly;
  return payFloor === undefined || top >= payFloor;
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

function byFacet<T>(make: (name: FacetName) => T): Record<FacetName, T> {
  return Object.fromEntries(facetNames.map((name) => [name, make(name)])) as Record<FacetName, T>;
}
