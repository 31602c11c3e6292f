import type { Plugin } from 'vite';
import { z } from 'zod';
import { digestOf } from '../content/digests.ts';

/** A module that Astro has made pages of. */
export interface ModuleState {
  /** Digest of its code, as Vite has it before it puts modules together; the same wherever the project lies. */
  code: string;
  /** The ids of what it imports, at once or later. */
  imports: readonly string[];
}

/** The modules of the program of the pages by their ids, but for what the content gives: whoever reads content notes that. */
export type Modules = ReadonlyMap<string, ModuleState>;

/** The module that lists the bodies Astro compiles. */
const listOfBodies = /^\0rolebook\//;

/**
 * Collects the modules that Astro makes the pages of.
 * @param projectDir absolute path of the project, with `/`, as Vite has it.
 * @param contentDir absolute path of the content, with `/`.
 */
export function collectModules(projectDir: string, contentDir: string): { modules: Modules; plugin: Plugin } {
  const modules = new Map<string, ModuleState>();
  const plugin: Plugin = {
    name: 'rolebook-modules',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'prerender',
    generateBundle() {
      for (const id of this.getModuleIds()) {
        if (listOfBodies.test(id) || id.startsWith(`${contentDir}/`)) continue;
        const { code, importedIds, dynamicallyImportedIds } = this.getModuleInfo(id)!;
        modules.set(id, {
          code: digestOf((code ?? '').replaceAll(projectDir, '')),
          imports: [...importedIds, ...dynamicallyImportedIds],
        });
      }
    },
  };
  return { modules, plugin };
}

/** What Astro 7.3 tells the program of the pages: only what one route has of it is named here, and what differs in every build. */
const manifestSchema = z
  .looseObject({
    /** What is to be known of components when they are rendered, by their ids. */
    componentMetadata: z.array(z.tuple([z.string(), z.unknown()])),
    /** Addresses of the scripts, by the id of the component followed by `?`. */
    entryModules: z.record(z.string(), z.string()),
  })
  .transform(({ routes, assets, key, rootDir, cacheDir, outDir, srcDir, publicDir, buildClientDir, buildServerDir, ...rest }) => rest);

/** What the pages of a program are made of. */
export interface ProgramParts {
  /** Absolute path of the project, with `/`, as Vite has it. */
  projectDir: string;
  modules: Modules;
  /** The text of the module that a program starts with. */
  entry: string;
  /** The styles of each route, by its component behind `&`. */
  styles: ReadonlyMap<string, { styles: unknown[] }>;
}

/**
 * What decides how each route renders what it reads of the content, as a digest: the code of its modules, the names of its styles and
 * scripts, and what Astro tells all routes. Packages and settings of the project are not in it.
 * @returns the digests by the component of the route, for example `src/pages/index.astro`.
 * @throws Error when there is not in the entry what Astro tells the program.
 */
export function routeDigests({ projectDir, modules, entry, styles }: ProgramParts): Map<string, string> {
  const { componentMetadata, entryModules, ...common } = manifestOf(entry);
  const commonDigest = digestOf(JSON.stringify(common));
  const digests = new Map<string, string>();
  for (const [route, data] of styles) {
    const component = route.slice(route.indexOf('&') + 1);
    const ids = reachedFrom(`${projectDir}/${component}`, modules);
    if (ids.size === 0) throw new Error(`Astro has made no module of ${component}.`);
    const own = [
      [...ids].sort().map((id) => [id, modules.get(id)!.code]),
      componentMetadata.filter(([id]) => ids.has(id)).sort(byId),
      Object.entries(entryModules)
        .filter(([id]) => ids.has(id.split('?')[0]!))
        .sort(byId),
      data.styles,
    ];
    digests.set(component, digestOf(commonDigest + JSON.stringify(own).replaceAll(projectDir, '')));
  }
  return digests;
}

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** A module and all that it imports, directly or not. */
function reachedFrom(start: string, modules: Modules): Set<string> {
  const reached = new Set<string>();
  const next = [start];
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    const module = modules.get(id);
    if (!module || reached.has(id)) continue;
    reached.add(id);
    next.push(...module.imports);
  }
  return reached;
}

function manifestOf(entry: string): z.infer<typeof manifestSchema> {
  const [, text] = /\bdeserializeManifest\((\{.*\})\);$/m.exec(entry) ?? [];
  if (text === undefined) throw new Error('Astro has put no manifest into the program of the pages.');
  return manifestSchema.parse(JSON.parse(text));
}
