/** A list longer than this is shown in pages. */
export const pageSize = 50;

/** The list of all open vacancies, which one reads to choose from, has shorter pages. */
export const jobsPageSize = 30;

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
export function pageCount(total: number, size = pageSize): number {
  return Math.max(1, Math.ceil(total / size));
}

/** Page `number` (from 1) of a list. */
export function pageOf<T>(list: readonly T[], number: number, size = pageSize): Page<T> {
  return { items: list.slice((number - 1) * size, number * size), number, last: pageCount(list.length, size), total: list.length };
}

/** The numbers of all pages of a list: 1, 2, … */
export function pageNumbers(total: number, size = pageSize): number[] {
  return Array.from({ length: pageCount(total, size) }, (_, index) => index + 1);
}
