import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What decides as what files are read and how their history is told: the code that does it, the schemas, and the packages they use. */
const codeFolders = ['src/history', 'src/content', 'src/domain', 'src/schemas'];

/**
 * Digest of the code of a project, so that what other code found out is never used.
 * @returns undefined where the project is not there, and nothing may be kept.
 */
export function codeVersion(projectDir: string): string | undefined {
  try {
    const hash = createHash('sha256')
      .update(process.version)
      .update(readFileSync(join(projectDir, 'package-lock.json')));
    for (const folder of codeFolders) {
      const files = readdirSync(join(projectDir, folder)).filter((file) => file.endsWith('.ts'));
      for (const file of files.sort()) hash.update(`\0${file}\0`).update(readFileSync(join(projectDir, folder, file)));
    }
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}
