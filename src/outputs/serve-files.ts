import type { ViteDevServer } from 'vite';
import { currentContent } from '../content/current.ts';
import type { SiteGraph } from '../content/graph.ts';
import type { Settings } from '../content/settings.ts';
import { mediaTypeOf } from './media-type.ts';
import { textOfPiece, type SiteFile } from './site-file.ts';

/** Files that a dev server makes when they are asked for. */
export interface ServedFiles {
  /** False for a path that is none of them for certain; then nothing is made. */
  mayHave(path: string): boolean;
  /** All of them, of the content as it is now. */
  filesOf(graph: SiteGraph): Iterable<SiteFile> | Promise<Iterable<SiteFile>>;
}

/** Answers for files of the content as it is now, and for nothing else: a page may lie in the same folder. */
export function serveFiles(server: ViteDevServer, settings: Settings, { mayHave, filesOf }: ServedFiles): void {
  let held: { graph: SiteGraph; files: Promise<Map<string, SiteFile>> } | undefined;
  const filesNow = (graph: SiteGraph) => {
    if (held?.graph !== graph) held = { graph, files: byPath(filesOf(graph)) };
    return held.files;
  };
  server.middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '').split('?')[0]!;
    const { graph, valid } = currentContent(settings);
    if (!graph || !valid || !mayHave(path)) return next();
    try {
      const file = (await filesNow(graph)).get(path);
      if (!file) return next();
      const content = await file.content();
      response.setHeader('content-type', mediaTypeOf(path));
      response.setHeader('cache-control', 'no-cache');
      response.end(typeof content === 'string' || content instanceof Uint8Array ? content : Array.from(content, textOfPiece).join(''));
    } catch (error) {
      held = undefined;
      server.config.logger.error(String(error));
      response.statusCode = 500;
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      response.end(String(error));
    }
  });
}

async function byPath(files: ReturnType<ServedFiles['filesOf']>): Promise<Map<string, SiteFile>> {
  return new Map(Array.from(await files, (file) => [file.path, file]));
}
