import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { currentContent } from '../content/current.ts';
import type { Settings } from '../content/settings.ts';
import { writeSearchFiles } from '../search/index/integration.ts';
import type { PageProgram } from './kept-program.ts';
import { renderPages } from './render-pages.ts';
import type { SiteWriter } from './site-writer.ts';
import { FirstTurns, type Turns } from './turns.ts';
import { writeOtherFiles } from './write-other-files.ts';

/**
 * Writes all of a site of the content of this process but what its pages load in a browser: the pages, the pictures of the content, what
 * search reads, all other files.
 * @param turns says which of them, where another process writes the rest.
 * @param folder absolute path of the site, which `writer` writes to.
 * @throws Error when the content has errors.
 */
export async function writeSite(
  program: PageProgram,
  settings: Settings,
  folder: string,
  writer: SiteWriter,
  turns: Turns = new FirstTurns(),
): Promise<void> {
  const { content, graph, valid } = currentContent(settings);
  if (!graph || !valid) throw new Error(`The content in ${content.root} has errors; "npm run check" lists them.`);
  if (turns.isFirst) for (const path of content.media) cpSync(join(content.root, path), join(folder, path));
  // Search waits for Pagefind, which is a program of its own, while all else is made.
  const search = turns.isFirst ? writeSearchFiles(graph, settings, writer) : undefined;
  const rest = renderPages(program, graph.site.url, writer, turns).then(() => writeOtherFiles(graph, settings, writer, turns));
  for (const ended of await Promise.allSettled([search, rest])) if (ended.status === 'rejected') throw ended.reason;
}
