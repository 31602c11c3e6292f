import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileContent, SiteFile } from './site-file.ts';

/**
 * Writes files into a folder, one after the other.
 * @throws Error when two files have the same path.
 */
export async function writeFiles(files: Iterable<SiteFile>, folder: string): Promise<void> {
  const [written, folders] = [new Set<string>(), new Set<string>()];
  for (const file of files) {
    if (written.has(file.path)) throw new Error(`Two files of the site have the path ${file.path}.`);
    written.add(file.path);
    const target = join(folder, file.path);
    const parent = dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    write(target, await file.content());
  }
}

function write(target: string, content: FileContent): void {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(target, content);
    return;
  }
  const opened = openSync(target, 'w');
  try {
    for (const piece of content) writeSync(opened, piece);
  } finally {
    closeSync(opened);
  }
}
