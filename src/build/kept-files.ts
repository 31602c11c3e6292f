import { join } from 'node:path';
import { readStoredValue, storeValue } from '../content/stored-value.ts';
import type { PageState } from '../outputs/page-digest.ts';
import type { KeptPiece } from './file-pieces.ts';
import type { Read, StoredReads } from './read-table.ts';

/** A file that is kept. */
export interface KeptFile {
  /** Digest of what the file holds. */
  digest: string;
  /** See `stampOf`, when it was last looked at; absent in a record when it had changed only just before, or since. */
  stamp?: string | undefined;
  /** What a page said; absent for other files. */
  state?: PageState | undefined;
  /** Its pieces that have names, by them; absent when it has none. */
  pieces?: ReadonlyMap<string, KeptPiece> | undefined;
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
 * Reads what is known of the files of an earlier build.
 * @param folder absolute path of the folder they are kept in.
 * @returns undefined when there was none, when another program made them, or when the record is damaged.
 */
export function readKeptRecord(folder: string, program: string): KeptRecord | undefined {
  return readStoredValue(join(folder, recordName), program) as KeptRecord | undefined;
}

/** Writes what is known. */
export function writeKeptRecord(folder: string, program: string, record: KeptRecord): void {
  storeValue(join(folder, recordName), program, record);
}

/** Where a text lies that files are made of. @param name see `keepText`. */
export function textPath(folder: string, name: string): string {
  return join(folder, 'texts', name);
}

/** Where the text of a kept file lies. @param path as a browser asks for it. */
export function keptPath(folder: string, path: string): string {
  return join(folder, 'files', path);
}
