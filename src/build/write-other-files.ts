import { cacheFolder } from '../content/cache-folder.ts';
import { currentContent } from '../content/current.ts';
import type { SiteGraph } from '../content/graph.ts';
import { readBody, readMedia } from '../content/read-body.ts';
import type { Settings } from '../content/settings.ts';
import { toFileSource, type SiteFile } from '../outputs/site-file.ts';
import { siteFiles } from '../outputs/site-files.ts';
import { writeInTurn, type SiteWriter } from './site-writer.ts';
import type { Turns } from './turns.ts';

/** Writes the files of a site that are not pages and are this process's turn. */
export async function writeOtherFiles(graph: SiteGraph, settings: Settings, writer: SiteWriter, turns: Turns): Promise<void> {
  await writeInTurn([...groupsOf(graph, settings, console.log)], writer, () => turns.next('other files'));
}

/** The files of a site that are not pages. */
export function otherFilesOf(graph: SiteGraph, settings: Settings): Iterable<SiteFile> {
  return [...groupsOf(graph, settings)].flat();
}

/** See `siteFiles`. @param report takes what is to be told of the files, a line at a time; without it nothing is. */
function groupsOf(graph: SiteGraph, settings: Settings, report?: (line: string) => void): Iterable<readonly SiteFile[]> {
  const { contentDir } = settings;
  const source = toFileSource(graph, {
    cacheDir: cacheFolder(contentDir, process.cwd()),
    report,
    history: currentContent(settings).history,
    readBody: (entry) => readBody(entry, contentDir),
    readMedia: (path) => readMedia(path, contentDir),
  });
  return siteFiles(source);
}
