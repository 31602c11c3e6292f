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

  /** Takes up what was read for something. */
  add({ names, shared }: Readings): Read {
    return {
      names: [...names].map((name) => this.placeOf(name)),
      shared: [...shared].map((readings) => {
        let place = this.sharedPlaces.get(readings);
        if (place === undefined) {
          place = this.stored.shared.push(this.add(readings)) - 1;
          this.sharedPlaces.set(readings, place);
        }
        return place;
      }),
    };
  }

  /** Takes up what another table says was read for something. */
  carryOver({ names, shared }: Read, from: ReadTable): Read {
    let places = this.carried.get(from);
    if (!places) this.carried.set(from, (places = { names: [], shared: [] }));
    const [toNames, toShared] = [places.names, places.shared];
    return {
      names: names.map((place) => (toNames[place] ??= this.placeOf(from.stored.names[place]!))),
      shared: shared.map((place) => (toShared[place] ??= this.stored.shared.push(this.carryOver(from.stored.shared[place]!, from)) - 1)),
    };
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
    const keys = shared.map((place) => (this.sharedKeys[place] ??= this.keyOf(stored.shared[place]!)));
    return digestOf([...states, ...keys].join(' '));
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
