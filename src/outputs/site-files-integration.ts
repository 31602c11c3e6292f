import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../content/cache-folder.ts';
import { currentContent } from '../content/current.ts';
import type { SiteGraph } from '../content/graph.ts';
import { readBody } from '../content/read-body.ts';
import { readSettings, type Settings } from '../content/settings.ts';
import { serveFiles } from './serve-files.ts';
import { toFileSource, type SiteFile } from './site-file.ts';
import { siteFiles } from './site-files.ts';
import { writeFiles } from './write-files.ts';

/** Makes the files of a site that are not pages: after the pages of a build, one after the other; in dev when one is asked for. */
export function otherFiles(): AstroIntegration {
  const settings = readSettings(process.env, process.cwd());
  return {
    name: 'rolebook-files',
    hooks: {
      'astro:server:setup': ({ server }) =>
        serveFiles(server, settings, { mayHave: (path) => extname(path) !== '', filesOf: (graph) => filesOf(graph, settings) }),
      'astro:build:done': async ({ dir }) => {
        const { graph } = currentContent(settings);
        if (!graph) throw new Error('There is no content to make files of.');
        await writeFiles(filesOf(graph, settings, console.log), fileURLToPath(dir));
      },
    },
  };
}

/** @param report takes what is to be told of them, a line at a time; without it nothing is. */
function filesOf(graph: SiteGraph, settings: Settings, report?: (line: string) => void): Iterable<SiteFile> {
  const { contentDir } = settings;
  const source = toFileSource(graph, {
    cacheDir: cacheFolder(contentDir, process.cwd()),
    report,
    history: currentContent(settings).history,
    readBody: (entry) => readBody(entry, contentDir),
    readMedia: (path) => {
      const file = join(contentDir, path);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
  });
  return siteFiles(source);
}
