import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { replaceFile } from './replace-file.ts';

/** Characters of the digest of the rest, which stand first. */
const digestLength = 64;

/**
 * Writes a value to a file for a later process, so that the file is replaced at once as a whole.
 * @param version of the code that can use it.
 * @throws what the file system throws.
 */
export function storeValue(path: string, version: string, value: unknown): void {
  const body = serialize({ version, value });
  replaceFile(path, Buffer.concat([Buffer.from(digestOf(body)), body]));
}

/** Reads a value; undefined when there is none, when a byte of it has changed, or when other code has written it. */
export function readStoredValue(path: string, version: string): unknown {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(digestLength);
    if (bytes.subarray(0, digestLength).toString() !== digestOf(body)) return undefined;
    const stored = deserialize(body) as { version: string; value: unknown };
    return stored.version === version ? stored.value : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
