import { noEntries, type Entry } from '../../src/content/entry.ts';
import { toSiteGraph, type SiteGraph } from '../../src/content/graph.ts';
import { collections, type CollectionName } from '../../src/schemas/index.ts';
import { siteSchema, type Site } from '../../src/schemas/site.ts';
import { corpusNow, corpusParts, type CorpusSettings } from './corpus.ts';

/**
 * The graph of a corpus, without a folder: what `checkContent` makes of its files, but for what stands in the bodies.
 * @throws ZodError when an entry is not valid.
 */
export function corpusGraph(settings: CorpusSettings): SiteGraph {
  const entries = noEntries();
  let site: Site | undefined;
  for (const part of corpusParts(settings)) {
    if ('text' in part) continue;
    const [, folder, id, format] = /^(?:(\w+)\/)?(.+)\.(\w+)$/.exec(part.path)!;
    if (folder === undefined) {
      site = siteSchema.parse(part.data);
      continue;
    }
    const collection = folder as CollectionName;
    const data = collections[collection].schema.parse(part.data);
    const entry = {
      collection,
      id,
      file: part.path,
      format,
      data,
      hasBody: Boolean(part.body),
      bodyReferences: [],
      bodyPhrases: [],
    } as unknown as Entry;
    (entries[collection] as Entry[]).push(entry);
  }
  return toSiteGraph(entries, site!, settings.now ?? corpusNow);
}
