import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/**
 * Absolute path of the folder for what a run keeps for the next one. There is one for each content folder, so that switching between two
 * never mixes them.
 * @param contentDir absolute path of the content folder.
 * @param projectDir absolute path of the project.
 */
export function cacheFolder(contentDir: string, projectDir: string): string {
  return resolve(projectDir, '.cache', createHash('sha256').update(contentDir).digest('hex').slice(0, 12));
}
