import { isDeepStrictEqual } from 'node:util';
import { foldName } from '../content/skill-registry.ts';
import type { Change } from './known-entry.ts';

/** What a list gained and lost, and what stayed as it was before and is now, each in the order of its list. */
export interface ListChange<T> {
  added: T[];
  removed: T[];
  kept: Change<T>[];
}

/** Compares two lists whose items are told apart by a name, whatever its case and spacing and their order. */
export function listChange<T>(
  before: readonly T[] | undefined,
  after: readonly T[] | undefined,
  nameOf: (item: T) => string,
): ListChange<T> {
  const was = byName(before ?? [], nameOf);
  const is = byName(after ?? [], nameOf);
  return {
    added: [...is].flatMap(([name, item]) => (was.has(name) ? [] : [item])),
    removed: [...was].flatMap(([name, item]) => (is.has(name) ? [] : [item])),
    kept: [...was].flatMap(([name, item]) => (is.has(name) ? [{ before: item, after: is.get(name)! }] : [])),
  };
}

/** True where the list gained or lost something. */
export function isLonger({ added, removed }: ListChange<unknown>): boolean {
  return added.length > 0 || removed.length > 0;
}

/** How many of what stayed says something else now. */
export function revisedCount({ kept }: ListChange<unknown>): number {
  return kept.filter(({ before, after }) => !isDeepStrictEqual(before, after)).length;
}

/** A second item of the same name is told from the first by its number. */
function byName<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) {
    const name = foldName(nameOf(item));
    let key = name;
    for (let count = 2; found.has(key); count++) key = `${name}\n${count}`;
    found.set(key, item);
  }
  return found;
}
