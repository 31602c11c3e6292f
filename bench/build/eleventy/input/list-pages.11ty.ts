import type { ListPage } from '../config.ts';

/** A page for each page of each list. */
export const data = {
  pagination: { data: 'collections.lists', size: 1, alias: 'list' },
  layout: 'list.11ty.ts',
  permalink: ({ list }: { list: ListPage }) => list.path,
};

export function render(): string {
  return '';
}
