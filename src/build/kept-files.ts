import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../content/replace-file.ts';
import type { Read } from './read-table.ts';

const numbers = z.array(z.int().nonnegative());

/** A `Read`. */
const readSchema = z.strictObject({ names: numbers, shared: numbers });

const keptFileSchema = z.strictObject({
  /** Digest of what the file holds. */
  digest: z.string(),
  /** What a page said; absent for other files. */
  state: z.strictObject({ digest: z.string(), indexable: z.boolean() }).optional(),
});
export type KeptFile = z.output<typeof keptFileSchema>;

/** Files that were made together, what was read for them, and what that was at the time, as one digest. */
const keptMakingSchema = z.strictObject({ read: readSchema, key: z.string(), files: z.record(z.string(), keptFileSchema) });
export type KeptMaking = z.output<typeof keptMakingSchema>;

const recordSchema = z.strictObject({
  version: z.literal(1),
  /** Digest of the program that made the files. */
  program: z.string(),
  /** What was read for all of them: `StoredReads`. */
  reads: z.strictObject({ names: z.array(z.string()), shared: z.array(readSchema) }),
  /** By the path of the file, or the name of the files. */
  makings: z.record(z.string(), keptMakingSchema),
});
/** What is known of the files of an earlier build. */
export type KeptRecord = z.output<typeof recordSchema>;

const recordName = 'record.json';

/**
 * Reads what is known of the files of an earlier build.
 * @param folder absolute path of the folder they are kept in.
 * @returns undefined when there was none, when another program made them, or when the record is damaged.
 */
export function readKeptRecord(folder: string, program: string): KeptRecord | undefined {
  try {
    const read = recordSchema.safeParse(JSON.parse(readFileSync(join(folder, recordName), 'utf8')));
    return read.success && read.data.program === program && isWhole(read.data) ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** True when every place it names exists. */
function isWhole({ reads: { names, shared }, makings }: KeptRecord): boolean {
  const fits = (read: Read, before: number) =>
    read.names.every((place) => place < names.length) && read.shared.every((place) => place < before);
  return shared.every((read, at) => fits(read, at)) && Object.values(makings).every(({ read }) => fits(read, shared.length));
}

/** Writes what is known. */
export function writeKeptRecord(folder: string, record: KeptRecord): void {
  replaceFile(join(folder, recordName), JSON.stringify(record));
}

/** Where the text of a kept file lies. @param path as a browser asks for it. */
export function keptPath(folder: string, path: string): string {
  return join(folder, 'files', path);
}
