import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { changeFile } from '../project-copy.ts';

/** The place of `src/build/write-site.ts` that makes all other files: search, and what `src/outputs/site-files.ts` lists. */
export const otherFiles =
  /\n {4}await writeSearchFiles\(graph, settings, writer\);\n {2}\}\n {2}await writeOtherFiles\(graph, settings, writer, turns\);/;

/** Makes a copy of the project build pages and nothing else: no search, no file beside them. */
export function leaveOtherFiles(project: string): void {
  changeFile(join(project, 'src/build/write-site.ts'), otherFiles, '\n  }');
  const pages = join(project, 'src/pages');
  for (const file of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
    // Routes that are no page: the sitemap, calendars, data to download.
    if (file.endsWith('.ts')) rmSync(join(pages, file));
  }
}
