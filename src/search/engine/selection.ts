import { facetNames, postedWithinDays, type FacetName } from '../facet-table.ts';

/** Orders of a list. */
export const sortOrders = ['newest', 'closing', 'pay'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** What a visitor asks for. It can be written as an address and read back. */
export interface Selection {
  text: string;
  /** True to take the text as it is typed, without correcting it. */
  asTyped: boolean;
  /** Ids of the chosen values of each facet. */
  values: Readonly<Record<FacetName, readonly string[]>>;
  /** Least pay a year; compared with the top of a range. */
  payFloor?: number | undefined;
  /** Currency of the floor; the site's when absent. */
  currency?: string | undefined;
  /** True to leave out vacancies whose pay cannot be compared. */
  statedPayOnly: boolean;
  /** Days since publication at most. */
  postedWithin?: number | undefined;
  closingSoon: boolean;
  /** Absent: best match with a text, newest without. */
  sort?: SortOrder | undefined;
  /** How many pages of results are shown, from 1. */
  pages: number;
}

/** Reads a selection from the query of an address. What cannot be understood is left out; an unknown id of a value is kept. */
export function readSelection(query: URLSearchParams): Selection {
  const [payFloor, postedWithin, pages] = ['pay', 'posted', 'page'].map((name) => wholeNumber(query.get(name)));
  const sort = query.get('sort');
  const currency = query.get('currency');
  const text = (query.get('q') ?? '').trim();
  return {
    text,
    asTyped: text !== '' && query.get('exact') === '1',
    values: Object.fromEntries(
      facetNames.map((name) => [name, [...new Set(query.getAll(name))].filter(Boolean)]),
    ) as unknown as Selection['values'],
    payFloor,
    currency: currency && /^[A-Z]{3}$/.test(currency) ? currency : undefined,
    statedPayOnly: query.get('stated') === '1',
    postedWithin: (postedWithinDays as readonly (number | undefined)[]).includes(postedWithin) ? postedWithin : undefined,
    closingSoon: query.get('closing') === 'soon',
    sort: sortOrders.find((order) => order === sort),
    pages: pages ?? 1,
  };
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** A selection that every open vacancy meets. */
export const everything: Selection = readSelection(new URLSearchParams());

/** The query of a selection's address; empty for a selection of everything. The same selection always gives the same query. */
export function toQuery(selection: Selection): URLSearchParams {
  const { text, asTyped, values, payFloor, currency, statedPayOnly, postedWithin, closingSoon, sort, pages } = selection;
  const pairs: (readonly [name: string, value: string | number | false | undefined])[] = [
    ['q', text],
    ['exact', text !== '' && asTyped && 1],
    ...facetNames.flatMap((name) => values[name].map((id) => [name, id] as const)),
    ['pay', payFloor],
    ['currency', currency],
    ['stated', statedPayOnly && 1],
    ['posted', postedWithin],
    ['closing', closingSoon && 'soon'],
    ['sort', sort],
    ['page', pages > 1 && pages],
  ];
  return new URLSearchParams(pairs.flatMap(([name, value]) => (value ? [[name, `${value}`]] : [])));
}

/** One thing a visitor asks for, that can be taken away alone: a name and a value of the address. */
export type Constraint = readonly [name: string, value: string];

/** What says how to take the rest, and asks for nothing itself. */
const manners = /^(?:exact|currency|sort|page)$/;

/** Everything a selection asks for, in the order of the address. */
export function constraintsOf(selection: Selection): Constraint[] {
  return [...toQuery(selection)].filter(([name]) => !manners.test(name));
}

/** A selection with one thing less, from its first page. */
export function without(selection: Selection, [name, value]: Constraint): Selection {
  const query = toQuery({ ...selection, pages: 1 });
  query.delete(name, value);
  return readSelection(query);
}

/** A selection with other values of one facet. */
export function withValues(selection: Selection, facet: FacetName, change: (ids: readonly string[]) => readonly string[]): Selection {
  return { ...selection, pages: 1, values: { ...selection.values, [facet]: change(selection.values[facet]) } };
}
