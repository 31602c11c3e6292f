import type { AstroIntegration } from 'astro';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { cacheFolder } from '../content/cache-folder.ts';
import { currentContent } from '../content/current.ts';
import type { SiteGraph } from '../content/graph.ts';
import { readBody } from '../content/read-body.ts';
import { readSettings, type Settings } from '../content/settings.ts';
import { readHistory } from '../history/read-history.ts';
import { mediaTypeOf } from './media-type.ts';
import { toFileSource, type FileContent, type SiteFile } from './site-file.ts';
import { siteFiles } from './site-files.ts';

/** Makes the files of a site that are not pages: after the pages of a build, one after the other; in dev when one is asked for. */
export function otherFiles(): AstroIntegration {
  const settings = readSettings(process.env, process.cwd());
  return {
    name: 'rolebook-files',
    hooks: {
      'astro:server:setup': ({ server }) => serveFiles(server, settings),
      'astro:build:done': async ({ dir }) => {
        const { graph } = currentContent(settings);
        if (!graph) throw new Error('There is no content to make files of.');
        await writeFiles(filesOf(graph, settings, console.log), fileURLToPath(dir));
      },
    },
  };
}

/** @param report takes what is to be told of them, a line at a time; without it nothing is. */
function filesOf(graph: SiteGraph, { contentDir }: Settings, report?: (line: string) => void): Iterable<SiteFile> {
  const readMedia = (path: string) => {
    const file = join(contentDir, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  const cacheDir = cacheFolder(contentDir, process.cwd());
  const history = readHistory(contentDir, cacheDir, graph.now);
  return siteFiles(toFileSource(graph, cacheDir, (entry) => readBody(entry, contentDir), readMedia, history, report));
}

/**
 * Writes files into a folder, one after the other.
 * @throws Error when two files have the same path.
 */
export async function writeFiles(files: Iterable<SiteFile>, folder: string): Promise<void> {
  const [written, folders] = [new Set<string>(), new Set<string>()];
  for (const file of files) {
    if (written.has(file.path)) throw new Error(`Two files of the site have the path ${file.path}.`);
    written.add(file.path);
    const target = join(folder, file.path);
    const parent = dirname(target);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    write(target, await file.content());
  }
}

function write(target: string, content: FileContent): void {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    writeFileSync(target, content);
    return;
  }
  const opened = openSync(target, 'w');
  try {
    for (const piece of content) writeSync(opened, piece);
  } finally {
    closeSync(opened);
  }
}

/** Answers for the files of the content as it is now. */
function serveFiles(server: ViteDevServer, settings: Settings): void {
  let held: { graph: SiteGraph; files: Map<string, SiteFile> } | undefined;
  const filesNow = (graph: SiteGraph) => {
    if (held?.graph !== graph) held = { graph, files: new Map(Array.from(filesOf(graph, settings), (file) => [file.path, file])) };
    return held.files;
  };
  server.middlewares.use(async (request, response, next) => {
    const { graph, valid } = currentContent(settings);
    if (!graph || !valid) return next();
    try {
      const file = filesNow(graph).get((request.url ?? '').split('?')[0]!);
      if (!file) return next();
      const content = await file.content();
      response.setHeader('content-type', mediaTypeOf(file.path));
      response.setHeader('cache-control', 'no-cache');
      response.end(typeof content === 'string' || content instanceof Uint8Array ? content : [...content].join(''));
    } catch (error) {
      server.config.logger.error(String(error));
      response.statusCode = 500;
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(String(error));
    }
  });
}
