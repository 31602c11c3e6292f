import { pageNumbers, pageSize } from './pagination.ts';

/** The rest parameter of a paginated route: nothing for the first page, `page/2` for the second. */
export function pageParams(total: number, size = pageSize): { page: string | undefined; number: number }[] {
  return pageNumbers(total, size).map((number) => ({ page: number === 1 ? undefined : `page/${number}`, number }));
}

/** `, page 2` for every page but the first, so that titles stay unique. */
export function pageSuffix(number: number): string {
  return number > 1 ? `, page ${number}` : '';
}
