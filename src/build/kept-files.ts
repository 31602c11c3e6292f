import { join } from 'node:path';
import { readStoredValues, storeValues } from '../content/stored-value.ts';
import type { PageState } from '../outputs/page-digest.ts';
import type { NamedKeptPiece } from './file-pieces.ts';
import type { Read, StoredReads } from './read-table.ts';

/** A file that is kept. */
export interface KeptFile {
  /** Digest of what the file holds. */
  digest: string;
  /** See `stampOf`, when it was last looked at; absent in a record when it had changed only just before, or since. */
  stamp?: string | undefined;
  /** What a page said; absent for other files. */
  state?: PageState | undefined;
  /** Its pieces that have names, each behind its own; absent when it has none. */
  pieces?: readonly NamedKeptPiece[] | undefined;
}

/** Files that were made together, what was read for them, and what that was at the time, as one digest. */
export interface KeptMaking {
  read: Read;
  key: string;
  /** By their paths. */
  files: Record<string, KeptFile>;
}

/** A text that files are made of, what was read for it, and what that was at the time, as one digest. */
export interface KeptText {
  read: Read;
  key: string;
  /** Digest of what it was made of beside. */
  madeOf: string;
  /** The text itself when it is short, else its file. */
  text: string | KeptFile;
}

/** What is known of the files of an earlier build. */
export interface KeptRecord {
  /** What was read for all of them. */
  reads: StoredReads;
  /** By the path of the file, or the name of the files. */
  makings: ReadonlyMap<string, KeptMaking>;
  /** By their names. */
  texts: ReadonlyMap<string, KeptText>;
}

/** What one process has made or taken of a site. */
export interface KeptPart extends KeptRecord {
  /** Paths of the files it has taken. */
  taken: readonly string[];
  /** How many it has made. */
  made: number;
  /** Absolute paths of kept files and texts whose stamps were not known before. */
  stamped: readonly string[];
}

const recordName = 'record.bin';

/**
 * A record as it is written: rows of one kind after those of another, in parts that a text can hold. As JSON, which is read in two
 * fifths of the time of the values of `node:v8`.
 */
interface RecordRows {
  names: string[];
  shared: Read[];
  makings: [name: string, making: KeptMaking][];
  texts: [name: string, text: KeptText][];
}

const rowsOfPart = 20_000;

/**
 * Reads what is known of the files of an earlier build.
 * @param folder absolute path of the folder they are kept in.
 * @returns undefined when there was none, when another program made them, or when the record is damaged.
 */
export function readKeptRecord(folder: string, program: string): KeptRecord | undefined {
  const parts = readStoredValues(join(folder, recordName), program) as string[] | undefined;
  const rows = parts?.map((part) => JSON.parse(part) as Partial<RecordRows>);
  return (
    rows && {
      reads: { names: rows.flatMap(({ names = [] }) => names), shared: rows.flatMap(({ shared = [] }) => shared) },
      makings: new Map(rows.flatMap(({ makings = [] }) => makings)),
      texts: new Map(rows.flatMap(({ texts = [] }) => texts)),
    }
  );
}

/** Writes what is known. */
export function writeKeptRecord(folder: string, program: string, record: KeptRecord): void {
  const { reads, makings, texts } = record;
  const rows: RecordRows = { ...reads, makings: [...makings], texts: [...texts] };
  const parts = Object.entries(rows).flatMap(([name, all]) =>
    Array.from({ length: Math.ceil(all.length / rowsOfPart) }, (_, at) =>
      JSON.stringify({ [name]: all.slice(at * rowsOfPart, (at + 1) * rowsOfPart) }),
    ),
  );
  storeValues(join(folder, recordName), program, parts);
}

/** Where a text lies that files are made of. @param name see `keepText`. */
export function textPath(folder: string, name: string): string {
  return join(folder, 'texts', name);
}

/** Where the text of a kept file lies. @param path as a browser asks for it. */
export function keptPath(folder: string, path: string): string {
  return join(folder, 'files', path);
}
