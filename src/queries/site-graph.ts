import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { join, relative, sep } from 'node:path';
import { noEntries, type Entries, type Entry } from '../content/entry.ts';
import { toSiteGraph, type SiteGraph } from '../content/graph.ts';
import { readSettings } from '../content/settings.ts';
import { collectionNames, type CollectionName } from '../schemas/index.ts';

let graph: Promise<SiteGraph> | undefined;

/** The site graph, made once a build from the content collections. */
export function siteGraph(): Promise<SiteGraph> {
  graph ??= loadGraph();
  return graph;
}

async function loadGraph(): Promise<SiteGraph> {
  const { contentDir, now } = readSettings(process.env, process.cwd());
  const site = await getEntry('site', 'site');
  if (!site) throw new Error('The site has no settings: site.yaml is missing or not valid. "npm run check" says why.');
  const entries: Entries = noEntries();
  for (const collection of collectionNames) {
    const stored: CollectionEntry<CollectionName>[] = await getCollection(collection);
    (entries[collection] as Entry[]) = stored.map((entry) => toEntry(collection, entry, contentDir));
  }
  const rates = await getEntry('rates', 'rates');
  return toSiteGraph(entries, site.data, now, rates?.data.stated);
}

/** What the loader stored, as the entry it was read from. */
function toEntry(
  collection: CollectionName,
  { id, data, body, filePath = '' }: CollectionEntry<CollectionName>,
  contentDir: string,
): Entry {
  const file = relative(contentDir, join(process.cwd(), filePath)).split(sep).join('/');
  const format = file.endsWith('.mdx') ? 'mdx' : file.endsWith('.md') ? 'md' : 'yaml';
  return { collection, id, file, format, data, hasBody: body !== undefined, bodyReferences: [], bodyPhrases: [] };
}
