import type { AstroIntegration } from 'astro';
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DevEnvironment, Plugin, RunnableDevEnvironment, ViteDevServer } from 'vite';
import type { Issue } from '../domain/issue.ts';
import { checkBody } from './body-check.ts';
import { filesCompiledByAstro, isFileCompiledByAstro } from './compiled-by-astro.ts';
import { currentContent, currentSite, rereadContent } from './current.ts';
import { splitFile } from './frontmatter.ts';
import { readSettings, type Settings } from './settings.ts';
import { slashed, storedPath } from './stored-entry.ts';
import { Turns } from './turns.ts';

/** How issues are shown while the dev server runs. */
export interface DevReporter {
  /** Lines for the terminal. `root` is the content folder as a person would type it. */
  toTerminal(report: { issues: readonly Issue[]; entries: number; root: string }): string;
  /** A page for the browser. */
  toPage(report: { issues: readonly Issue[]; root: string }): string;
}

/**
 * Connects a content folder to Astro: takes the site's address from `site.yaml`, guards every `.mdx` file before it is
 * compiled, serves `media/`, and in dev checks the folder after every change.
 */
export function rolebook(reporter: DevReporter): AstroIntegration {
  const settings = readSettings(process.env, process.cwd());
  return {
    name: 'rolebook',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const site = currentSite(settings);
        const projectDir = fileURLToPath(config.root);
        updateConfig({
          ...(site && { site: site.url }),
          vite: {
            plugins: [contentGuard(), compiledBodies(settings.contentDir, projectDir), outsideModules(), storeOfProcess()],
            // Builds and benchmarks that run beside the dev server work in there.
            server: { watch: { ignored: ['.cache', 'bench/peers'].map((folder) => `${slashed(projectDir)}${folder}/**`) } },
          },
        });
      },
      'astro:server:setup': ({ server }) => watchContent(server, settings, reporter),
    },
  };
}

/** Refuses a `.mdx` file that is not plain content before any compiler sees it, whatever asked for it and wherever it lies. */
function contentGuard(): Plugin {
  return {
    name: 'rolebook-content-guard',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx(?:\?|$)/ },
      handler(_code, id) {
        const path = id.split('?')[0]!;
        // The file, not the code: Astro also loads modules that only stand for the file and hold code of its own.
        const { body, bodyLine } = splitFile(readFileSync(path, 'utf8'));
        const problem = checkBody(body, 'mdx', bodyLine).issues.find(({ severity }) => severity === 'error');
        if (problem)
          this.error({
            message: `${problem.code}: ${problem.message}. ${problem.fix}`,
            id: path,
            loc: { file: path, line: problem.line, column: problem.column },
          });
      },
    },
  };
}

/**
 * The bodies that Astro compiles: by the file of the entry for our pages, and as the store names it for `render()` of `astro:content`.
 * Astro takes its list from `.astro/content-modules.mjs`, one file for every process of the project, so that two builds at once would
 * each compile the bodies of whichever wrote it last.
 */
function compiledBodies(contentDir: string, projectDir: string): Plugin {
  const names: Record<string, (file: string) => string> = {
    'rolebook:compiled-bodies': (file) => file,
    'astro:content-module-imports': (file) => storedPath(contentDir, file, projectDir),
  };
  return {
    name: 'rolebook-compiled-bodies',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      filter: { id: /^(?:rolebook:compiled-bodies|astro:content-module-imports)$/ },
      handler: (id) => `\0rolebook/${id}`,
    },
    load: {
      filter: { id: /^\0rolebook\/(?:rolebook:compiled-bodies|astro:content-module-imports)$/ },
      handler(id) {
        const nameOf = names[id.replace('\0rolebook/', '')]!;
        const items = filesCompiledByAstro(contentDir).map(
          (file) => `[${JSON.stringify(nameOf(file))}, () => import(${JSON.stringify(slashed(join(contentDir, file)))})]`,
        );
        return `export default new Map([\n${items.join(',\n')}\n]);`;
      },
    },
  };
}

/**
 * Lets `astro:content` find the content of the process that renders. The store that Astro puts into the program of the pages would be
 * all of the content once more, and that of the day the program was made; in dev it would be filled and written down after every edit.
 */
function storeOfProcess(): Plugin {
  return {
    name: 'rolebook-store-of-process',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      filter: { id: /^astro:data-layer-content$/ },
      handler: () => fileURLToPath(new URL('store-of-process.ts', import.meta.url)),
    },
  };
}

/** Lets compiled bodies find Astro's runtime when the content folder lies outside the project. */
function outsideModules(): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'rolebook-outside-modules',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^astro\/jsx-runtime$/ },
      handler(id, importer) {
        return importer && /\.mdx(?:\?|$)/.test(importer) ? require.resolve(id) : undefined;
      },
    },
  };
}

/** Milliseconds without a change after which a folder is read: editors and scripts write several files, or one in several goes. */
const quiet = 50;

/** The parts of a dev server that render pages. */
function renderers(server: ViteDevServer): DevEnvironment[] {
  return [server.environments.ssr, server.environments.prerender].filter((one) => one !== undefined);
}

/**
 * Has every page asked for its paths again, which Astro keeps. Nothing else in memory holds content: pages ask for it when they are made.
 */
function forgetPaths(server: ViteDevServer): void {
  for (const { hot } of renderers(server)) hot.send('astro:content-changed', {});
}

/**
 * Makes the next page start from modules that know nothing of the bodies that were compiled before. The server forgets what it
 * transformed, and the runner what it evaluated: the one alone is not enough, because Astro's search for styles fills the server's memory
 * again before the runner asks whether it has changed.
 */
function forgetModules(server: ViteDevServer): void {
  for (const environment of renderers(server)) {
    for (const module of environment.moduleGraph.idToModuleMap.values()) {
      if (isOurs(module.id)) environment.moduleGraph.invalidateModule(module);
    }
    if (!isRunnable(environment)) continue;
    const { evaluatedModules } = environment.runner;
    for (const module of evaluatedModules.idToModuleMap.values()) if (isOurs(module.id)) evaluatedModules.invalidateModule(module);
  }
}

/** Packages hold no compiled bodies. */
function isOurs(id: string | null): boolean {
  return id !== null && !id.includes('/node_modules/');
}

function isRunnable(environment: DevEnvironment): environment is RunnableDevEnvironment {
  return 'runner' in environment;
}

/** In dev: shows the mistakes of the folder in the browser and the terminal, and goes on when they are mended. */
function watchContent(server: ViteDevServer, settings: Settings, reporter: DevReporter): void {
  const root = relative(process.cwd(), settings.contentDir) || '.';
  let problems = report(currentContent(settings));
  let lastChange = 0;
  /** True when the pages have modules of bodies that are not those of the content any more. */
  let bodiesChanged = false;
  /** True from the first change to the reading of the folder. */
  let awaited = false;
  const turns = new Turns();

  function report({ content, issues, valid }: ReturnType<typeof currentContent>): readonly Issue[] {
    const entries = Object.values(content.entries).reduce((sum, list) => sum + list.length, 0);
    if (issues.length > 0) server.config.logger.info(reporter.toTerminal({ issues, entries, root }));
    return valid ? [] : issues;
  }
  function refresh(): void {
    const hadProblems = problems.length > 0;
    try {
      problems = report(rereadContent(settings));
      if (problems.length === 0) {
        if (hadProblems) server.config.logger.info('The content has no errors any more.');
        if (bodiesChanged) forgetModules(server);
        bodiesChanged = false;
        forgetPaths(server);
      }
      server.ws.send({ type: 'full-reload' });
    } catch (error) {
      // A file may vanish while the folder is read; its own event then starts the next reading.
      server.config.logger.error(`The content could not be taken over: ${String(error)}`);
    }
  }

  server.watcher.add(settings.contentDir);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(settings.contentDir + sep)) return;
    lastChange = Date.now();
    bodiesChanged ||= isFileCompiledByAstro(slashed(relative(settings.contentDir, path)));
    if (awaited) return;
    awaited = true;
    // From the first change on no page is begun; the folder is read when nothing has changed for a moment.
    turns.write(async () => {
      for (let left = quiet; left > 0; left = lastChange + quiet - Date.now()) await pause(left);
      awaited = false;
      refresh();
    });
  });
  server.middlewares.use(async (request, response, next) => {
    response.once('close', await turns.read());
    const path = (request.url ?? '/').split('?')[0]!;
    if (path.startsWith('/media/') && currentContent(settings).content.media.has(path)) {
      response.setHeader('content-type', mediaTypes[extname(path)] ?? 'application/octet-stream');
      createReadStream(join(settings.contentDir, path)).pipe(response);
    } else if (problems.length > 0 && (path.endsWith('/') || request.headers.accept?.includes('text/html'))) {
      response.statusCode = 500;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(reporter.toPage({ issues: problems, root }));
    } else {
      next();
    }
  });
}

const mediaTypes: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};
