import type { Entry } from '../content/entry.ts';
import { onceForData } from '../content/once-for-data.ts';
import type { Finding, Issue } from '../domain/issue.ts';

type Found = Finding | Issue;

/**
 * What is wrong in each of some entries, where that depends on the entry, and perhaps on one thing beside it. It is looked for once, see
 * `onceForData`.
 */
export function inEach<E extends Entry, Beside = undefined>(
  look: (entry: E, beside: Beside) => readonly Found[],
): (entries: readonly E[], ...beside: Beside extends undefined ? [] : [Beside]) => Found[] {
  const foundIn = onceForData(look);
  return (entries, beside?: Beside) => entries.flatMap((entry) => foundIn(entry, beside as Beside));
}
