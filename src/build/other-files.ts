import type { AstroIntegration } from 'astro';
import { extname } from 'node:path';
import { readSettings } from '../content/settings.ts';
import { serveFiles } from '../outputs/serve-files.ts';

/** Serves the files of a site that are not pages, in dev: each is made when it is asked for. */
export function otherFiles(): AstroIntegration {
  const settings = readSettings(process.env, process.cwd());
  return {
    name: 'rolebook-files',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        // Loaded only here: while the program of the pages is made nobody asks for such a file.
        const { otherFilesOf } = await import('./write-other-files.ts');
        serveFiles(server, settings, { mayHave: (path) => extname(path) !== '', filesOf: (graph) => otherFilesOf(graph, settings) });
      },
    },
  };
}
