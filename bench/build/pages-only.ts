import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { changeFile } from '../project-copy.ts';

/** The places of `src/build/write-site.ts` that make all other files: search, and what `src/outputs/site-files.ts` lists. */
export const otherFiles = [
  /turns\.isFirst \? writeSearchFiles\(graph, settings, writer\) : (?=undefined;)/,
  /\.then\(\(\) => writeOtherFiles\(graph, settings, writer, turns\)\)/,
] as const;

/** Makes a copy of the project build pages and nothing else: no search, no file beside them. */
export function leaveOtherFiles(project: string): void {
  for (const place of otherFiles) changeFile(join(project, 'src/build/write-site.ts'), place, '');
  const pages = join(project, 'src/pages');
  for (const file of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    // Routes that are no page: the sitemap, calendars, data to download.
    if (file.endsWith('.ts')) rmSync(join(pages, file));
  }
}
