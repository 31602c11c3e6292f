import type { Entry } from '../content/entry.ts';
import type { Finding, Issue } from '../domain/issue.ts';

type Found = Finding | Issue;

/** What is looked for in an entry beside it; a value that is another one when it may have changed. */
type Beside = object | string | number | undefined;

/**
 * What is wrong in each of some entries, where that depends on the entry, and perhaps on one thing beside it. It is looked for once for the
 * same data and the same thing: a dev server checks everything again after each edit, and hardly any file has changed.
 */
export function inEach<E extends Entry, B extends Beside = undefined>(
  look: (entry: E, beside: B) => readonly Found[],
): (entries: readonly E[], ...beside: B extends undefined ? [] : [B]) => Found[] {
  const known = new WeakMap<E['data'], { beside: Beside; found: readonly Found[] }>();
  return (entries, beside?: B) =>
    entries.flatMap((entry) => {
      const { data } = entry;
      let last = known.get(data);
      if (!last || last.beside !== beside) known.set(data, (last = { beside, found: look(entry, beside as B) }));
      return last.found;
    });
}
