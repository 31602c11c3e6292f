import type { AstroIntegration } from 'astro';
import { extname } from 'node:path';
import { cacheFolder } from '../content/cache-folder.ts';
import { currentContent } from '../content/current.ts';
import type { SiteGraph } from '../content/graph.ts';
import { readBody, readMedia } from '../content/read-body.ts';
import { readSettings, type Settings } from '../content/settings.ts';
import { serveFiles } from '../outputs/serve-files.ts';
import { toFileSource, type SiteFile } from '../outputs/site-file.ts';
import { siteFiles } from '../outputs/site-files.ts';
import { writeInTurn, type SiteWriter } from './site-writer.ts';
import type { Turns } from './turns.ts';

/** Serves the files of a site that are not pages, in dev: each is made when it is asked for. */
export function otherFiles(): AstroIntegration {
  const settings = readSettings(process.env, process.cwd());
  return {
    name: 'rolebook-files',
    hooks: {
      'astro:server:setup': ({ server }) =>
        serveFiles(server, settings, { mayHave: (path) => extname(path) !== '', filesOf: (graph) => filesOf(graph, settings) }),
    },
  };
}

/** Writes the files of a site that are not pages and are this process's turn. */
export async function writeOtherFiles(graph: SiteGraph, settings: Settings, writer: SiteWriter, turns: Turns): Promise<void> {
  await writeInTurn([...filesOf(graph, settings, console.log)], writer, () => turns.next('other files'));
}

/** @param report takes what is to be told of them, a line at a time; without it nothing is. */
function filesOf(graph: SiteGraph, settings: Settings, report?: (line: string) => void): Iterable<SiteFile> {
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
