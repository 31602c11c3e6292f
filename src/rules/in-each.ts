import type { Entry } from '../content/entry.ts';
import type { Finding, Issue } from '../domain/issue.ts';

type Found = Finding | Issue;

/**
 * What is wrong in each of some entries, where that depends on the entry alone. It is looked for once for the same data: a dev server
 * checks everything again after each edit, and hardly any file has changed.
 */
export function inEach<E extends Entry>(look: (entry: E) => readonly Found[]): (entries: readonly E[]) => Found[] {
  const known = new WeakMap<E['data'], readonly Found[]>();
  return (entries) =>
    entries.flatMap((entry) => {
      const { data } = entry;
      let found = known.get(data);
      if (!found) known.set(data, (found = look(entry)));
      return found;
    });
}
