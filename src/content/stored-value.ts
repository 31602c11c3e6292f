import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from './replace-file.ts';

/** What stands first in a file. */
interface Head {
  /** Of the code that can use it. */
  version: string;
  /** How many values follow. */
  count: number;
}

/** Before each value stand a digest of its bytes, and how many they are. */
const digestLength = 64;
const headLength = digestLength + 12;

/**
 * Writes a value to a file for a later process, so that the file is replaced at once as a whole.
 * @param version of the code that can use it.
 * @throws what the file system throws.
 */
export function storeValue(path: string, version: string, value: unknown): void {
  storeValues(path, version, [value]);
}

/** Writes values as `storeValue` does, one after the other, so that the memory of only one of them is needed once more. */
export function storeValues(path: string, version: string, values: readonly unknown[]): void {
  replaceFile(path, pieces([{ version, count: values.length } satisfies Head, ...values]));
}

function* pieces(values: readonly unknown[]): Generator<Uint8Array> {
  for (const value of values) {
    const body = serialize(value);
    yield Buffer.from(digestOf(body) + `${body.length}`.padStart(headLength - digestLength));
    yield body;
  }
}

/** Reads a value; undefined when there is none, when a byte of it has changed, or when other code has written it. */
export function readStoredValue(path: string, version: string): unknown {
  return readStoredValues(path, version)?.[0];
}

/** Reads values; undefined as for `readStoredValue`, or when one of them is missing. */
export function readStoredValues(path: string, version: string): unknown[] | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const head = readNext(file) as Head;
      return head.version === version ? Array.from({ length: head.count }, () => readNext(file)) : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** @throws Error when what comes next is not a whole value as it was written. */
function readNext(file: number): unknown {
  const head = readBytes(file, headLength).toString();
  const body = readBytes(file, Number(head.slice(digestLength)));
  if (digestOf(body) !== head.slice(0, digestLength)) throw new Error('A byte has changed.');
  return deserialize(body);
}

function readBytes(file: number, length: number): Buffer {
  if (!(length <= fstatSync(file).size)) throw new Error('The file is not that long.');
  const bytes = Buffer.alloc(length);
  if (readSync(file, bytes) !== length) throw new Error('The file ends too soon.');
  return bytes;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
