import type { AstroIntegration } from 'astro';
import type { SiteWriter } from '../../build/site-writer.ts';
import type { SiteGraph } from '../../content/graph.ts';
import { readBody } from '../../content/read-body.ts';
import { readSettings, type Settings } from '../../content/settings.ts';
import { serveFiles } from '../../outputs/serve-files.ts';
import type { SiteFile } from '../../outputs/site-file.ts';
import { searchFolder } from '../manifest.ts';
import { oneScript } from './one-script.ts';
import { searchFilesOf } from './search-files.ts';

/** Makes the script that finds one file. In dev serves what search reads, made when it is first asked for and when the content changes. */
export function searchIndex(): AstroIntegration {
  const settings = readSettings(process.env, process.cwd());
  return {
    name: 'rolebook-search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [oneScript()] } }),
      'astro:server:setup': ({ server }) =>
        serveFiles(server, settings, {
          mayHave: (path) => path.startsWith(searchFolder) && path !== searchFolder,
          filesOf: (graph) => filesOf(graph, settings),
        }),
    },
  };
}

/** Writes what search reads. */
export async function writeSearchFiles(graph: SiteGraph, settings: Settings, writer: SiteWriter): Promise<void> {
  await writer.writeAll('search', () => filesOf(graph, settings));
}

async function filesOf(graph: SiteGraph, { contentDir }: Settings): Promise<SiteFile[]> {
  const files = await searchFilesOf(graph, (entry) => readBody(entry, contentDir));
  return files.map(({ path, content }) => ({ path, content: () => content }));
}
