import { randomUUID } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file at once as a whole, and its folder: another run may be reading it, and this one may be stopped at any time. */
export function replaceFile(target: string, content: string | Uint8Array | Iterable<Uint8Array>): void {
  const temporary = `${target}.${randomUUID()}`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(temporary, content);
    else writePieces(temporary, content);
    renameSync(temporary, target);
  } finally {
    if (existsSync(temporary)) rmSync(temporary, { force: true });
  }
}

function writePieces(target: string, pieces: Iterable<Uint8Array>): void {
  const file = openSync(target, 'w');
  try {
    for (const piece of pieces) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
