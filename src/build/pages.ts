import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../content/settings.ts';
import { slashed } from '../content/stored-entry.ts';
import type { RouteStyles } from './kept-program.ts';
import { takerOfProgram } from './program-taker.ts';
import { collectModules } from './route-digests.ts';

/**
 * Takes the program of the pages from Astro as soon as it is made, before a page is rendered. Where `astro build` was called by itself
 * nobody waits for the program, and the site is written at once.
 */
export function pages(): AstroIntegration {
  let styles: RouteStyles;
  let folder: string;
  const [projectDir, contentDir] = [process.cwd(), readSettings(process.env, process.cwd()).contentDir].map(slashed) as [string, string];
  const { modules, plugin } = collectModules(projectDir, contentDir);
  return {
    name: 'rolebook-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }),
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ pages: found }) => {
        styles = found;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((program) => {
          const take = takerOfProgram();
          // Either way Astro has no page left to render and to write.
          if (take) {
            const setup = () => Promise.resolve(take({ projectDir, pages: join(folder, '.prerender'), site: folder, styles, modules }));
            return { ...program, name: 'rolebook', setup, getStaticPaths: () => Promise.resolve([]) };
          }
          return {
            ...program,
            name: 'rolebook',
            async getStaticPaths() {
              // Loaded only here: whoever takes the program has no use for it.
              const [{ PlainWriter }, { writeSite }] = await Promise.all([import('./site-writer.ts'), import('./write-site.ts')]);
              const settings = readSettings(process.env, process.cwd());
              await writeSite(program, settings, folder, new PlainWriter(folder));
              return [];
            },
          };
        }),
    },
  };
}
