import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import type { FacetTable } from '../../src/search/facet-table.ts';
import { installPackages } from '../install-packages.ts';
import { peersFolder, projectRoot } from '../project-copy.ts';
import { fillMiniSearch, miniSearchOptions } from './minisearch-index.ts';
import { fillOrama, oramaOptions } from './orama-index.ts';
import type { SearchRecord } from './record.ts';

/** The engines that are measured, ours first. */
export const engineNames = ['rolebook', 'minisearch', 'orama', 'pagefind'] as const;
export type EngineName = (typeof engineNames)[number];

/** What is installed for a benchmark and never for the site. */
const peers = { minisearch: '7.2.0', '@orama/orama': '3.1.18' } as const;

/** Everything the subject makes. */
export const searchFolder = join(peersFolder, 'search');
const packages = join(searchFolder, 'packages');

/**
 * Installs MiniSearch and Orama below `bench/peers/`, unless these versions are there.
 * @throws Error when npm cannot.
 */
export function installPeers(): void {
  installPackages(packages, peers);
}

/** Makes a folder for each engine: a page, its script and its data. */
export async function prepareEngines(table: FacetTable, records: readonly SearchRecord[]): Promise<void> {
  for (const name of engineNames) {
    const folder = engineFolder(name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await bundle(name, folder);
    const page = '<!doctype html><html lang="en"><title>Engine</title><link rel="icon" href="data:,">';
    writeFileSync(join(folder, 'index.html'), `${page}<script type="module" src="/engine.js"></script></html>`);
  }
  writeFileSync(join(engineFolder('rolebook'), 'facet-table.json'), JSON.stringify(table));
  writeFileSync(join(engineFolder('minisearch'), 'index.json'), miniSearchIndex(records));
  writeFileSync(join(engineFolder('orama'), 'index.json'), await oramaIndex(records));
  for (const name of ['minisearch', 'orama'] as const) writeFileSync(join(engineFolder(name), 'records.json'), JSON.stringify(records));
  await writePagefind(records, join(engineFolder('pagefind'), 'pagefind'));
}

/** Removes all that was made, which is over a gigabyte for 10,000 postings; the packages stay for the next time. */
export function removeMade(): void {
  for (const name of readdirSync(searchFolder)) {
    if (join(searchFolder, name) !== packages) rmSync(join(searchFolder, name), { recursive: true, force: true });
  }
}

export function engineFolder(name: EngineName): string {
  return join(searchFolder, name);
}

async function bundle(name: EngineName, outDir: string): Promise<void> {
  const folderOf = (peer: string) => join(packages, 'node_modules', peer);
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    resolve: { alias: Object.keys(peers).map((peer) => ({ find: peer, replacement: folderOf(peer) })) },
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(projectRoot, 'bench/search/engines', `${name}.ts`),
        output: { entryFileNames: 'engine.js' },
      },
    },
  });
}

/** The package as Node gets it; it is no dependency of ours, so no import finds it. */
function requirePeer(name: keyof typeof peers): unknown {
  return createRequire(join(packages, 'package.json'))(name);
}

function miniSearchIndex(records: readonly SearchRecord[]): string {
  type Module = typeof import('minisearch');
  const loaded = requirePeer('minisearch') as Module | Module['default'];
  const MiniSearch = 'default' in loaded ? loaded.default : loaded;
  const index = new MiniSearch(miniSearchOptions);
  fillMiniSearch(index, records);
  return JSON.stringify(index);
}

async function oramaIndex(records: readonly SearchRecord[]): Promise<string> {
  const { create, insertMultiple, save } = requirePeer('@orama/orama') as typeof import('@orama/orama');
  const index = create(oramaOptions);
  await fillOrama(index, records, insertMultiple);
  const saved = save(index);
  // A hit does not show its whole text, and searching does not read it.
  for (const document of Object.values(saved.docs.docs)) delete document.text;
  return JSON.stringify(saved);
}

async function writePagefind(records: readonly SearchRecord[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ includeCharacters: '+#.' });
  if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
  for (const { path, label, text, facets } of records) {
    const added = await index.addCustomRecord({ url: path, content: text, language: 'en', meta: { label }, filters: facets });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${path}: ${added.errors.join('; ')}`);
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join('; ')}`);
  await close();
}
