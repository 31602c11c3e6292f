import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { currentContent } from '../../content/current.ts';
import type { SiteGraph } from '../../content/graph.ts';
import { readBody } from '../../content/read-body.ts';
import { readSettings, type Settings } from '../../content/settings.ts';
import { searchFolder } from '../manifest.ts';
import { searchFilesOf, type SearchFile } from './search-files.ts';

/** Makes what search reads: after the pages of a build; in dev when it is first asked for, and anew when the content has changed. */
export function searchIndex(): AstroIntegration {
  const settings = readSettings(process.env, process.cwd());
  return {
    name: 'rolebook-search',
    hooks: {
      'astro:server:setup': ({ server }) => serveIndex(server, settings),
      'astro:build:done': async ({ dir }) => {
        const { graph } = currentContent(settings);
        if (!graph) throw new Error('There is no content to make a search index of.');
        for (const { path, content } of await searchFilesOf(graph, (entry) => readBody(entry, settings.contentDir))) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
      },
    },
  };
}

const mediaTypes: Readonly<Record<string, string>> = { '.json': 'application/json', '.js': 'text/javascript' };

/** Answers for the files of the index of the content as it is now, and for nothing else: a page may lie in the same folder. */
function serveIndex(server: ViteDevServer, settings: Settings): void {
  let held: { graph: SiteGraph; files: Promise<readonly SearchFile[]> } | undefined;
  const filesNow = (graph: SiteGraph) => {
    if (held?.graph !== graph) held = { graph, files: searchFilesOf(graph, (entry) => readBody(entry, settings.contentDir)) };
    return held.files;
  };
  server.middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '').split('?')[0]!;
    const { graph, valid } = currentContent(settings);
    if (!path.startsWith(searchFolder) || path === searchFolder || !graph || !valid) return next();
    try {
      const file = (await filesNow(graph)).find((one) => one.path === path);
      if (!file) return next();
      response.setHeader('content-type', mediaTypes[extname(path)] ?? 'application/octet-stream');
      response.setHeader('cache-control', 'no-cache');
      response.end(file.content);
    } catch (error) {
      held = undefined;
      server.config.logger.error(String(error));
      response.statusCode = 500;
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(String(error));
    }
  });
}
