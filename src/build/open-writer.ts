import type { CurrentContent } from '../content/current.ts';
import { installTextKeeper } from '../content/readings.ts';
import { addDerivedDigests } from './derived-digests.ts';
import { KeepingWriter } from './keeping-writer.ts';
import type { KeptProgram } from './kept-program.ts';
import type { SecondWork } from './second-process.ts';
import { PlainWriter, type SiteWriter } from './site-writer.ts';

/**
 * The writer of a process that makes a site: one that keeps what it makes, texts among it, where that is wanted and readings are noted.
 * @param routes gives what each route is made of; it is not asked before the first page.
 */
export function openWriter(
  { folder, kept }: SecondWork,
  { content, graph, digests }: CurrentContent,
  routes: () => KeptProgram['routes'],
): SiteWriter {
  if (!kept || !graph || !digests) return new PlainWriter(folder);
  addDerivedDigests(digests, graph, content.root);
  digests.add('route', (component) => {
    const digest = routes().get(component);
    if (digest === undefined) throw new Error(`It is not known what the pages of ${component} are made of.`);
    return digest;
  });
  const writer = new KeepingWriter(folder, kept.folder, kept.program, digests);
  installTextKeeper(writer.texts);
  return writer;
}
