import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './entry.ts';
import { splitFile } from './frontmatter.ts';
import { noteReading } from './readings.ts';

/** Reads the text below the frontmatter of an entry's file. @param contentDir absolute path of the content folder. */
export function readBody({ file }: Pick<Entry, 'file'>, contentDir: string): string {
  return splitFile(readFileSync(join(contentDir, file), 'utf8')).body;
}

/**
 * Reads a picture of the content folder.
 * @param path as a page asks for it, for example `/media/acme.svg`.
 * @param contentDir absolute path of the content folder.
 * @returns undefined when there is none.
 */
export function readMedia(path: string, contentDir: string): Uint8Array | undefined {
  noteReading(`media ${path}`);
  const file = join(contentDir, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}
