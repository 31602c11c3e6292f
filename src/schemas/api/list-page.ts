import { z } from 'zod';

const counted = z.number().int();

/** A page of a list of the API. */
export function apiListPage<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    total: counted.nonnegative().describe('Number of things in the whole list.'),
    page: counted.positive().describe('Number of this page; the first is 1.'),
    pages: counted.positive().describe('Number of pages of the list.'),
    next: z.url().optional().describe('Address of the next page; absent on the last one.'),
    items: z.array(item).describe('The things on this page.'),
  });
}
