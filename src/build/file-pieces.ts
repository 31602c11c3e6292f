import { closeSync, openSync, readSync } from 'node:fs';
import { recordReadings } from '../content/readings.ts';
import type { NamedPiece } from '../outputs/site-file.ts';
import type { ReadTable } from './read-table.ts';

/** A piece of a kept file. */
export interface KeptPiece {
  /** Where it begins, in bytes. */
  from: number;
  /** How many bytes it has. */
  length: number;
  /** Place of what was read for it, see `ReadTable.addShared`. */
  read: number;
  /** What that was at the time, as a digest. */
  key: string;
}

export type NamedKeptPiece = readonly [name: string, piece: KeptPiece];

/** A file as an earlier build has kept it. */
export interface FileBefore {
  /** Absolute path; it holds what it held when it was made. */
  path: string;
  pieces: readonly NamedKeptPiece[];
  reads: ReadTable;
}

/** Gives the pieces of a file that is made again. Those for which nothing that was read has changed are copied out of the file of before. */
export class FilePieces {
  /** Those that were given, by their names. */
  readonly kept = new Map<string, KeptPiece>();
  private readonly reads: ReadTable;
  private readonly before: FileBefore | undefined;
  private readonly known: ReadonlyMap<string, KeptPiece>;
  private opened: number | undefined;
  private buffer = new Uint8Array(0);

  constructor(reads: ReadTable, before: FileBefore | undefined) {
    this.reads = reads;
    this.before = before;
    this.known = new Map(before?.pieces);
  }

  /**
   * The bytes of a piece; they may be others as soon as the next one is asked for.
   * @param from where it begins in the file, in bytes.
   * @throws Error when there was a piece of this name.
   */
  bytesOf({ name, make }: NamedPiece, from: number): Uint8Array {
    if (this.kept.has(name)) throw new Error(`Two pieces of a file have the name ${name}.`);
    const { reads, before } = this;
    const known = this.known.get(name);
    if (before && known && before.reads.keyOfShared(known.read) === known.key) {
      this.kept.set(name, { ...known, from, read: reads.carryOverShared(known.read, before.reads) });
      return this.readBefore(before.path, known);
    }
    const { value, readings } = recordReadings(make);
    const bytes = Buffer.from(value);
    const read = reads.addShared(readings);
    this.kept.set(name, { from, length: bytes.length, read, key: reads.keyOfShared(read) });
    return bytes;
  }

  /** Is called when no piece is asked for any more. */
  close(): void {
    if (this.opened !== undefined) closeSync(this.opened);
    this.opened = undefined;
  }

  private readBefore(path: string, { from, length }: KeptPiece): Uint8Array {
    this.opened ??= openSync(path, 'r');
    if (this.buffer.length < length) this.buffer = new Uint8Array(length * 2);
    if (readSync(this.opened, this.buffer, 0, length, from) !== length) throw new Error(`${path} became shorter while it was read.`);
    return this.buffer.subarray(0, length);
  }
}
