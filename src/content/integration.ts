import type { AstroIntegration } from 'astro';
import { createReadStream, cpSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import type { Issue } from '../domain/issue.ts';
import { checkBody } from './body-check.ts';
import { currentContent, rereadContent } from './current.ts';
import { splitFile } from './frontmatter.ts';
import { readSettings, type Settings } from './settings.ts';

/** How issues are shown while the dev server runs. */
export interface DevReporter {
  /** Lines for the terminal. */
  toTerminal(issues: readonly Issue[], entries: number): string;
  /** A page for the browser. */
  toPage(issues: readonly Issue[]): string;
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
      'astro:config:setup': ({ updateConfig, command }) => {
        const { content, valid } = currentContent(settings);
        if (!valid && command === 'build') throw new Error(`The content in ${content.root} has errors; "npm run check" lists them.`);
        updateConfig({
          ...(content.site && { site: content.site.url }),
          vite: { plugins: [contentGuard(settings.contentDir), outsideModules(settings.contentDir)] },
        });
      },
      'astro:server:setup': ({ server, refreshContent }) => watchContent(server, settings, reporter, refreshContent),
      'astro:build:done': ({ dir }) => {
        const media = join(settings.contentDir, 'media');
        if (existsSync(media)) cpSync(media, join(fileURLToPath(dir), 'media'), { recursive: true });
      },
    },
  };
}

/** Refuses a `.mdx` file that is not plain content before any compiler sees it, whatever asked for it. */
function contentGuard(contentDir: string): Plugin {
  return {
    name: 'rolebook-content-guard',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx(?:\?|$)/ },
      handler(_code, id) {
        const path = id.split('?')[0]!;
        if (!path.startsWith(contentDir + sep)) return;
        // The file, not the code: Astro also loads modules that only stand for the file and hold code of its own.
        const { body, bodyLine } = splitFile(readFileSync(path, 'utf8'));
        const problem = checkBody(body, 'mdx', bodyLine).issues.find(({ severity }) => severity === 'error');
        if (problem) this.error({ message: `${problem.code}: ${problem.message}. ${problem.fix}`, id: path, loc: { file: path, line: problem.line, column: problem.column } });
      },
    },
  };
}

/** Lets compiled bodies find Astro's runtime when the content folder lies outside the project. */
function outsideModules(contentDir: string): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'rolebook-outside-modules',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^astro\/jsx-runtime$/ },
      handler(id, importer) {
        return importer?.startsWith(contentDir + sep) ? require.resolve(id) : undefined;
      },
    },
  };
}

type Refresh = ((options: object) => Promise<void>) | undefined;

/** In dev: shows the mistakes of the folder in the browser and the terminal, and goes on when they are mended. */
function watchContent(server: ViteDevServer, settings: Settings, reporter: DevReporter, refreshContent: Refresh): void {
  let problems = report(currentContent(settings));
  let timer: NodeJS.Timeout | undefined;

  function report({ content, issues, valid }: ReturnType<typeof currentContent>): readonly Issue[] {
    const entries = Object.values(content.entries).reduce((sum, list) => sum + list.length, 0);
    if (issues.length > 0) server.config.logger.info(reporter.toTerminal(issues, entries));
    return valid ? [] : issues;
  }
  async function refresh(): Promise<void> {
    const hadProblems = problems.length > 0;
    problems = report(rereadContent(settings));
    if (problems.length === 0) {
      if (hadProblems) server.config.logger.info('The content has no errors any more.');
      await refreshContent?.({});
      server.moduleGraph.invalidateAll();
    }
    server.ws.send({ type: 'full-reload' });
  }

  server.watcher.add(settings.contentDir);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(settings.contentDir + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), 50);
  });
  server.middlewares.use((request, response, next) => {
    const path = (request.url ?? '/').split('?')[0]!;
    if (path.startsWith('/media/') && currentContent(settings).content.media.has(path)) {
      response.setHeader('content-type', mediaTypes[extname(path)] ?? 'application/octet-stream');
      createReadStream(join(settings.contentDir, path)).pipe(response);
    } else if (problems.length > 0 && request.headers.accept?.includes('text/html')) {
      response.statusCode = 500;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(reporter.toPage(problems));
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
