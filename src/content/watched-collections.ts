import type { Digests } from './digests.ts';
import { noteReading } from './readings.ts';

/** A map of which it is noted what was asked for: a key, or everything. */
class WatchedMap<V> extends Map<string, V> {
  private readonly kind: string;

  constructor(kind: string, source: ReadonlyMap<string, V>) {
    super();
    this.kind = kind;
    for (const [key, value] of source) super.set(key, value);
  }

  override get(key: string): V | undefined {
    noteReading(`${this.kind} ${key}`);
    return super.get(key);
  }

  override has(key: string): boolean {
    noteReading(`${this.kind} ${key}`);
    return super.has(key);
  }

  override get size(): number {
    noteReading(this.kind);
    return super.size;
  }

  override keys(): MapIterator<string> {
    noteReading(this.kind);
    return super.keys();
  }

  override values(): MapIterator<V> {
    noteReading(this.kind);
    return super.values();
  }

  override entries(): MapIterator<[string, V]> {
    noteReading(this.kind);
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }

  override forEach(visit: (value: V, key: string, map: Map<string, V>) => void): void {
    noteReading(this.kind);
    super.forEach(visit);
  }
}

/** A set of which it is noted what was asked for: a member, or everything. */
class WatchedSet extends Set<string> {
  private readonly kind: string;

  constructor(kind: string, source: ReadonlySet<string>) {
    super();
    this.kind = kind;
    for (const member of source) super.add(member);
  }

  override has(member: string): boolean {
    noteReading(`${this.kind} ${member}`);
    return super.has(member);
  }

  override get size(): number {
    noteReading(this.kind);
    return super.size;
  }

  override values(): SetIterator<string> {
    noteReading(this.kind);
    return super.values();
  }

  override keys(): SetIterator<string> {
    return this.values();
  }

  override [Symbol.iterator](): SetIterator<string> {
    return this.values();
  }

  override forEach(visit: (member: string, again: string, set: Set<string>) => void): void {
    noteReading(this.kind);
    super.forEach(visit);
  }
}

/**
 * The same map, watched.
 * @param kind first word of the names it is noted by; it is added to `digests`.
 * @param stateOf a text that changes when a value does.
 */
export function watchMap<V>(kind: string, source: ReadonlyMap<string, V>, digests: Digests, stateOf: (value: V) => string): Map<string, V> {
  const stateAt = (key: string) => (source.has(key) ? `${key}: ${stateOf(source.get(key)!)}` : '');
  digests.add(kind, (key) => (key === '' ? [...source.keys()].map(stateAt).join('\n') : stateAt(key)));
  return new WatchedMap(kind, source);
}

/** The same set, watched. @param kind first word of the names it is noted by; it is added to `digests`. */
export function watchSet(kind: string, source: ReadonlySet<string>, digests: Digests): Set<string> {
  digests.add(kind, (key) => (key === '' ? [...source].join('\n') : String(source.has(key))));
  return new WatchedSet(kind, source);
}
