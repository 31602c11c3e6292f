import type { CurrentContent } from '../content/current.ts';
import { installTextKeeper } from '../content/readings.ts';
import { addDerivedDigests } from './derived-digests.ts';
import { KeepingWriter } from './keeping-writer.ts';
import type { SecondWork } from './second-process.ts';
import { PlainWriter, type SiteWriter } from './site-writer.ts';

/** The writer of a process that makes a site: one that keeps what it makes, texts among it, where that is wanted and readings are noted. */
export function openWriter({ folder, kept }: SecondWork, { content, graph, digests }: CurrentContent): SiteWriter {
  if (!kept || !graph || !digests) return new PlainWriter(folder);
  addDerivedDigests(digests, graph, content.root);
  const writer = new KeepingWriter(folder, kept.folder, kept.program, digests);
  installTextKeeper(writer);
  return writer;
}
