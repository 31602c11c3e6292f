import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files below a folder, relative to it, with `/`, in an order that does not depend on the machine. Links are listed and not
 * followed, so that a link to a folder around it cannot make the list endless.
 * @param within a folder in it, to list no other files; it must be there.
 */
export function listFiles(root: string, within = ''): { file: string; regular: boolean }[] {
  const list = (folder: string): { file: string; regular: boolean }[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
      const file = folder === '' ? item.name : `${folder}/${item.name}`;
      if (isIgnored(item.name)) return [];
      return item.isDirectory() ? list(file) : [{ file, regular: item.isFile() }];
    });
  return list(within).sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A file or folder that belongs to nobody's page: notes for editors of content, and what programs and systems leave behind. */
function isIgnored(name: string): boolean {
  return name === 'README.md' || name.startsWith('.') || name.endsWith('~');
}
