import type { AstroPrerenderer } from 'astro';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { digestOf } from '../content/digests.ts';
import { replaceFile } from '../content/replace-file.ts';
import { routeDigests, type Modules } from './route-digests.ts';

/** What gives the pages of the site: their paths, and what each is. */
export type PageProgram = Pick<AstroPrerenderer, 'getStaticPaths' | 'render'>;

/** The styles of each route, as Astro found them: `PageBuildData.styles` by its key. */
export type RouteStyles = Map<string, { styles: unknown[] }>;

/** What Astro has made of the pages. */
export interface MadeProgram {
  /** Absolute path of the project, with `/`, as Vite has it. */
  projectDir: string;
  /** Absolute path of the folder with the program. */
  pages: string;
  /** Absolute path of the folder of the site: what its pages load in a browser, and nothing else yet. It may hold the other one. */
  site: string;
  styles: RouteStyles;
  modules: Modules;
}

const recordSchema = z.strictObject({
  version: z.literal(2),
  key: z.string(),
  entry: z.string(),
  styles: z.array(z.tuple([z.string(), z.array(z.unknown())])),
  /** See `routeDigests`. */
  routes: z.array(z.tuple([z.string(), z.string()])),
  /** Digest of every file of the program, by its path. */
  files: z.record(z.string(), z.string()),
});

const recordName = 'program.json';
/** The pages as a program, and what they load in a browser. */
const [pagesFolder, clientFolder] = ['pages', 'client'];

/** Programs that are kept for later builds: those of the last few states of the code, and all of the last hour, which may be in use. */
const [fewPrograms, hour] = [5, 3_600_000];

/** Where incremental builds of a project keep a program for each other, whatever content they build. */
export function sharedProgramFolder(projectDir: string, key: string): string {
  return join(projectDir, '.cache/programs', key.slice(0, 16));
}

/**
 * The folders in which a program is made before it is in its own: Astro's, and what is kept of it.
 * @param own absolute path that no other build uses.
 */
export function unfinishedFolders(own: string): { astro: string; fresh: string } {
  return { astro: `${own}.astro`, fresh: `${own}.new` };
}

/**
 * Keeps the pages of the site as the program that Astro makes of them, and the files they load in a browser. As long as no code changes,
 * the next build need not make them again: that takes longer than to render a small site.
 * @param folder absolute path of the folder to keep it in; what is there is replaced, unless another build has put the same there.
 * @param key digest of all it was made of.
 * @param own see `unfinishedFolders`.
 */
export function keepProgram(folder: string, key: string, own: string, made: MadeProgram): void {
  const entry = readdirSync(made.pages).find((name) => /^prerender-entry\..*\.mjs$/.test(name));
  if (entry === undefined) throw new Error(`Astro has put no program of pages into ${made.pages}.`);
  const { fresh } = unfinishedFolders(own);
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  cpSync(made.pages, join(fresh, pagesFolder), { recursive: true });
  cpSync(made.site, join(fresh, clientFolder), { recursive: true, filter: (source) => source !== made.pages });
  const entryText = readFileSync(join(made.pages, entry), 'utf8');
  const routes = [...routeDigests({ ...made, entry: entryText })];
  const styles = [...made.styles].map(([route, data]) => [route, data.styles]);
  replaceFile(join(fresh, recordName), JSON.stringify({ version: 2, key, entry, styles, routes, files: filesIn(fresh) }));
  if (findKeptProgram(folder, key)) return;
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another build was faster by less than a look takes.
    if (!findKeptProgram(folder, key)) throw error;
  }
}

/** Removes programs that no build has used for long. @param folder absolute path of one that is in use, beside the others. */
export function forgetPrograms(folder: string): void {
  const now = new Date();
  utimesSync(folder, now, now);
  const beside = dirname(folder);
  // Another build may remove one at the same time.
  const lastUse = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const programs = readdirSync(beside).map((name) => ({ path: join(beside, name), when: lastUse(join(beside, name)) }));
  const old = programs.sort((a, b) => b.when - a.when).slice(fewPrograms);
  for (const { path, when } of old) if (now.getTime() - when > hour) rmSync(path, { recursive: true, force: true });
}

/** A program that was kept. */
export interface KeptProgram {
  /** See `routeDigests`. */
  routes: ReadonlyMap<string, string>;
  load(): Promise<PageProgram>;
  /** Copies the files its pages load in a browser into a site. */
  copyClientFiles(site: string): void;
}

/** Finds a kept program; undefined when there is none of this key, or when it is damaged. */
export function findKeptProgram(folder: string, key: string): KeptProgram | undefined {
  try {
    const { success, data } = recordSchema.safeParse(JSON.parse(readFileSync(join(folder, recordName), 'utf8')));
    if (!success || data.key !== key) return undefined;
    const found = filesIn(folder);
    delete found[recordName];
    if (JSON.stringify(found) !== JSON.stringify(data.files)) return undefined;
    return {
      routes: new Map(data.routes),
      load: () => loadProgram(join(folder, pagesFolder, data.entry), new Map(data.styles.map(([route, styles]) => [route, { styles }]))),
      copyClientFiles: (site) => cpSync(join(folder, clientFolder), site, { recursive: true }),
    };
  } catch {
    return undefined;
  }
}

/** What the program of the pages of Astro 7.3 exports; Astro itself uses it in this way after it has made it. */
interface PrerenderApp extends StaticPathsApp {
  setInternals(internals: { pagesByKeys: RouteStyles }): void;
  setOptions(options: { settings: { scripts: [] }; logger: { options: { destination: { write(): boolean } } } }): void;
  render: (request: Request, options: { routeData: Parameters<AstroPrerenderer['render']>[1]['routeData'] }) => Promise<Response>;
}

async function loadProgram(entry: string, pagesByKeys: RouteStyles): Promise<PageProgram> {
  const { StaticPaths } = await import('astro/runtime/prerender/static-paths.js');
  const { app } = (await import(pathToFileURL(entry).href)) as { app: PrerenderApp };
  app.setInternals({ pagesByKeys });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  const paths = new StaticPaths(app);
  return { getStaticPaths: () => paths.getAll(), render: (request, { routeData }) => app.render(request, { routeData }) };
}

/** Digest of each file below a folder, by its path in it. */
function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), digestOf(readFileSync(file))]));
}
