/** A list longer than this is shown in pages. */
export const pageSize = 50;

/** One page of a list. */
export interface Page<T> {
  items: readonly T[];
  /** Counts from 1. */
  number: number;
  /** Number of pages, at least 1. */
  last: number;
  /** Length of the whole list. */
  total: number;
}

/** Number of pages a list of this length takes; an empty list has one. */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

/** Page `number` (from 1) of a list. */
export function pageOf<T>(list: readonly T[], number: number): Page<T> {
  return { items: list.slice((number - 1) * pageSize, number * pageSize), number, last: pageCount(list.length), total: list.length };
}

/** The numbers of all pages of a list: 1, 2, … */
export function pageNumbers(total: number): number[] {
  return Array.from({ length: pageCount(total) }, (_, index) => index + 1);
}
