import type { Entry } from './entry.ts';

/**
 * A function of an entry and one thing beside it whose value is made once for the same data and the same thing. A dev server reads, links
 * and checks everything again after each edit, and hardly any file has changed.
 * @param make makes the value of nothing else; what it needs beside the entry is another value when it may have changed.
 */
export function onceForData<E extends Entry, Beside, Value>(
  make: (entry: E, beside: Beside) => Value,
): (entry: E, beside: Beside) => Value {
  const known = new WeakMap<E['data'], { beside: Beside; value: Value }>();
  return (entry, beside) => {
    const { data } = entry;
    let last = known.get(data);
    if (!last || last.beside !== beside) known.set(data, (last = { beside, value: make(entry, beside) }));
    return last.value;
  };
}
