import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './entry.ts';
import { splitFile } from './frontmatter.ts';

/** Reads the text below the frontmatter of an entry's file. @param contentDir absolute path of the content folder. */
export function readBody({ file }: Pick<Entry, 'file'>, contentDir: string): string {
  return splitFile(readFileSync(join(contentDir, file), 'utf8')).body;
}
