import { digestOf, type Digests } from '../content/digests.ts';
import { Readings } from '../content/readings.ts';

/** What was read for something, as places in a table. */
export interface Read {
  /** Places of names. */
  names: number[];
  /** Places of what was read for values that many share. */
  shared: number[];
}

/** A table as it is stored. */
export interface StoredReads {
  /** Everything that was read, each name once. */
  names: string[];
  /** One refers only to those before it. */
  shared: Read[];
}

/** What was read for many things: each name, and each value that many share, is there once. */
export class ReadTable {
  readonly stored: StoredReads;
  private readonly digests: Digests;
  private readonly namePlaces: Map<string, number>;
  private readonly sharedPlaces = new Map<Readings, number>();
  /** The places of what many share, by the places of all that was read. */
  private readonly placesByWords = new Map<string, number>();
  private readonly sharedKeys: string[] = [];
  private readonly sharedReadings: Readings[] = [];
  /** What each name stands for at the moment, by its place. */
  private readonly states: string[] = [];
  /** Places here, by the places of other tables. */
  private readonly carried = new Map<ReadTable, { names: number[]; shared: number[] }>();

  /** @param stored what an earlier build read; an empty table without it. */
  constructor(digests: Digests, stored: StoredReads = { names: [], shared: [] }) {
    this.digests = digests;
    this.stored = stored;
    this.namePlaces = new Map(stored.names.map((name, place) => [name, place]));
  }

  /**
   * Takes up what was read for something.
   * @param more places of what was read for it beside, see `addShared`.
   */
  add({ names, shared }: Readings, more: readonly number[] = []): Read {
    const places = new Set([...shared].map((readings) => this.placeOfShared(readings)));
    for (const place of more) places.add(place);
    return { names: [...names].map((name) => this.placeOf(name)), shared: [...places] };
  }

  /** Takes up what was read for a part of something, or for many things alike. @returns its place; the same for the same. */
  addShared(readings: Readings): number {
    return this.placeOfRead(this.add(readings));
  }

  /** Takes up what another table says was read for something. */
  carryOver({ names, shared }: Read, from: ReadTable): Read {
    const toNames = this.carriedFrom(from).names;
    return {
      names: names.map((place) => (toNames[place] ??= this.placeOf(from.stored.names[place]!))),
      shared: shared.map((place) => this.carryOverShared(place, from)),
    };
  }

  /** Takes up what another table has at a place, see `addShared`. */
  carryOverShared(place: number, from: ReadTable): number {
    const toShared = this.carriedFrom(from).shared;
    return (toShared[place] ??= this.placeOfRead(this.carryOver(from.stored.shared[place]!, from)));
  }

  /** What was read for something, as it was noted when it was. */
  readingsOf({ names, shared }: Read): Readings {
    const readings = new Readings();
    for (const place of names) readings.names.add(this.stored.names[place]!);
    for (const place of shared) readings.shared.add((this.sharedReadings[place] ??= this.readingsOf(this.stored.shared[place]!)));
    return readings;
  }

  /** What all that was read is at the moment, as one digest. */
  keyOf({ names, shared }: Read): string {
    const { stored, digests } = this;
    const states = names.map((place) => (this.states[place] ??= digests.of(stored.names[place]!)));
    const keys = shared.map((place) => this.keyOfShared(place));
    return digestOf([...states, ...keys].join(' '));
  }

  /** What all that stands at a place is at the moment, see `addShared`. */
  keyOfShared(place: number): string {
    return (this.sharedKeys[place] ??= this.keyOf(this.stored.shared[place]!));
  }

  private placeOfShared(readings: Readings): number {
    let place = this.sharedPlaces.get(readings);
    if (place === undefined) this.sharedPlaces.set(readings, (place = this.addShared(readings)));
    return place;
  }

  /** Many values have read the same: each of these is there once, and its digest is made once. */
  private placeOfRead(read: Read): number {
    const words = `${read.names.join()} ${read.shared.join()}`;
    let place = this.placesByWords.get(words);
    if (place === undefined) this.placesByWords.set(words, (place = this.stored.shared.push(read) - 1));
    return place;
  }

  private carriedFrom(table: ReadTable): { names: number[]; shared: number[] } {
    let places = this.carried.get(table);
    if (!places) this.carried.set(table, (places = { names: [], shared: [] }));
    return places;
  }

  private placeOf(name: string): number {
    let place = this.namePlaces.get(name);
    if (place === undefined) {
      place = this.stored.names.push(name) - 1;
      this.namePlaces.set(name, place);
    }
    return place;
  }
}
