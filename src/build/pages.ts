import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { currentBuild } from './current-build.ts';
import type { RouteStyles } from './kept-program.ts';
import { renderPages } from './render-pages.ts';

/** Renders the pages with the program that Astro makes of them, in the same way as a build that has kept the program. */
export function pages(): AstroIntegration {
  let site = '';
  let dir: URL;
  let styles: RouteStyles;
  return {
    name: 'rolebook-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        dir = config.outDir;
      },
      'astro:build:setup': ({ pages: found }) => {
        styles = found;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((program) => ({
          ...program,
          name: 'rolebook',
          async setup() {
            await program.setup?.();
            const folder = fileURLToPath(dir);
            currentBuild(dir).noteProgram?.({ pages: join(folder, '.prerender'), site: folder, styles });
          },
          async getStaticPaths() {
            await renderPages(program, site, currentBuild(dir).writer);
            // Astro has no page left to render and to write.
            return [];
          },
        })),
    },
  };
}
