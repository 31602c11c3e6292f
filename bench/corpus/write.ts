import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { corpusFiles, type CorpusSettings } from './corpus.ts';

/** What was written. */
export interface WrittenCorpus {
  /** Absolute path of the content folder. */
  out: string;
  /** Number of files by the first part of their path, for example `jobs`. */
  files: Record<string, number>;
  bytes: number;
}

/**
 * Writes an invented content folder.
 * @throws Error when the folder has something in it: nothing is overwritten, and no old file may mix with the new ones.
 */
export function writeCorpus({ out, ...settings }: CorpusSettings & { out: string }): WrittenCorpus {
  const root = resolve(out);
  if (existsSync(root) && readdirSync(root).length > 0)
    throw new Error(`${root} is not empty; name another folder, or delete this one first`);
  const written: WrittenCorpus = { out: root, files: {}, bytes: 0 };
  const made = new Set<string>();
  for (const { path, text } of corpusFiles(settings)) {
    const file = join(root, path);
    if (existsSync(file)) throw new Error(`${path} was made twice`);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, text);
    const top = path.split('/')[0]!;
    written.files[top] = (written.files[top] ?? 0) + 1;
    written.bytes += Buffer.byteLength(text);
  }
  return written;
}
