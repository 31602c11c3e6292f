/**
 * Seeded random numbers: the same seed gives the same series on every machine.
 *
 * Each entry of a corpus draws from a fork of its own, named after the entry, so that a change in how one kind of entry is
 * made leaves the others as they were.
 */
export class Random {
  private readonly seed: string;
  private readonly state: Uint32Array;

  constructor(seed: string) {
    this.seed = seed;
    this.state = hash128(seed);
    for (let turn = 0; turn < 12; turn++) this.next();
  }

  /** An independent series that depends on this one's seed and a name only, not on what was drawn before. */
  fork(name: string): Random {
    return new Random(`${this.seed}/${name}`);
  }

  /** A number from 0 up to but not including 1 (sfc32 by Chris Doty-Humphrey, public domain). */
  next(): number {
    const state = this.state;
    const [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!];
    const result = (((a + b) | 0) + d) | 0;
    state[0] = b ^ (b >>> 9);
    state[1] = (c + (c << 3)) | 0;
    state[2] = (((c << 21) | (c >>> 11)) + result) | 0;
    state[3] = (d + 1) | 0;
    return (result >>> 0) / 4294967296;
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True with a probability from 0 to 1. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One item of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  /** One of the keys of `weights`, each as likely as its weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    const entries = Object.entries(weights) as [Key, number][];
    let left = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return entries.at(-1)![0];
  }

  /** The items of a list in another order. */
  shuffle<T>(list: readonly T[]): T[] {
    const result = [...list];
    for (let last = result.length - 1; last > 0; last--) {
      const other = this.int(0, last);
      [result[last], result[other]] = [result[other]!, result[last]!];
    }
    return result;
  }

  /** Up to `count` different items of a list. */
  sample<T>(list: readonly T[], count: number): T[] {
    const result = [...list];
    const wanted = Math.min(count, result.length);
    for (let place = 0; place < wanted; place++) {
      const other = this.int(place, result.length - 1);
      [result[place], result[other]] = [result[other]!, result[place]!];
    }
    return result.slice(0, wanted);
  }

  /** The part of the numbers 0 … `size` − 1 that a feature applies to: exactly this share, at least one. */
  share(size: number, share: number): Set<number> {
    const all = Array.from({ length: size }, (_, index) => index);
    return new Set(this.sample(all, Math.max(1, Math.round(size * share))));
  }
}

/** 128 bits from a text, four times FNV-1a with different offsets and a final mix. */
function hash128(text: string): Uint32Array {
  const words = new Uint32Array([0x811c9dc5, 0x1b873593, 0xcc9e2d51, 0x85ebca6b]);
  for (let at = 0; at < text.length; at++) {
    for (let word = 0; word < 4; word++) words[word] = Math.imul(words[word]! ^ (text.charCodeAt(at) + word), 0x01000193);
  }
  for (let word = 0; word < 4; word++) {
    let mixed = words[word]! ^ (words[(word + 1) % 4]! >>> 3);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    words[word] = mixed ^ (mixed >>> 13);
  }
  return words;
}
