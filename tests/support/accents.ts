/** The same colours in every run: a random number generator with a fixed beginning (mulberry32). */
function* randomNumbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}

/** Colours of all kinds that an owner might choose, as `#rrggbb`. */
export function randomAccents(count: number): string[] {
  const numbers = randomNumbers(20261122);
  const byte = () => Math.floor(numbers.next().value * 256);
  return Array.from({ length: count }, () => `#${[byte(), byte(), byte()].map((value) => value.toString(16).padStart(2, '0')).join('')}`);
}
