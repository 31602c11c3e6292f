import { createHash } from 'node:crypto';
import type { Entry } from '../../content/entry.ts';
import type { SiteGraph } from '../../content/graph.ts';
import { manifestPath, manifestVersion, searchFolder, summaryPlace, type SearchManifest } from '../manifest.ts';
import { markCommon } from './common-terms.ts';
import { facetTableOf } from './facet-table-of.ts';
import { runPagefind } from './run-pagefind.ts';
import { thingRecords } from './thing-records.ts';
import { thingTableOf } from './thing-table-of.ts';
import { vacancyRecords } from './vacancy-records.ts';

/** A file of the site; its path begins with `/`. */
export interface SearchFile {
  path: string;
  content: string | Uint8Array;
}

/** Gives the text of an entry that has one. */
export type ReadBody = (entry: Entry) => string;

/**
 * Everything that search reads, of a site's open vacancies and of all that has a page of its own. Names change with what the files hold,
 * so that a page never reads files of two builds; the manifest names them. The same graph gives the same files.
 * @throws SearchIndexError
 */
export async function searchFilesOf(graph: SiteGraph, readBody: ReadBody): Promise<SearchFile[]> {
  const [table, things] = [facetTableOf(graph), thingTableOf(graph)];
  const facetTable = named('facets', JSON.stringify(table));
  const thingTable = named('things', JSON.stringify(things));

  const summaries = new Map<string, string[]>();
  const records = function* () {
    for (const { row, record, summary } of vacancyRecords(graph, table, readBody)) {
      const { file } = summaryPlace(row);
      summaries.set(file, [...(summaries.get(file) ?? []), summary]);
      yield record;
    }
    yield* thingRecords(graph, things, readBody);
  };
  const { common, records: marked } = markCommon(records());
  const index = await runPagefind(marked);
  const texts = [...summaries].map(([path, list]) => ({ path, content: JSON.stringify(list) }));
  const fullText = index && inFolder('text', [...index.files, ...texts]);

  const manifest: SearchManifest = {
    version: manifestVersion,
    facetTable: facetTable.path,
    thingTable: thingTable.path,
    ...(index && fullText && { fullText: { folder: fullText.folder, records: index.records, parts: index.parts, common } }),
  };
  return [{ path: manifestPath, content: JSON.stringify(manifest) }, facetTable, thingTable, ...(fullText?.files ?? [])];
}

function named(name: string, content: string): SearchFile {
  return { path: `${searchFolder}${name}.${digest([content])}.json`, content };
}

/** Files in a folder that is named after all they hold: Pagefind gives some of its files the same name in every build. */
function inFolder(name: string, files: readonly SearchFile[]): { folder: string; files: SearchFile[] } {
  const folder = `${searchFolder}${name}.${digest(files.flatMap(({ path, content }) => [path, content]))}/`;
  return { folder, files: files.map(({ path, content }) => ({ path: folder + path, content })) };
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 12);
}
