import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minifySync, transformWithOxc, version } from 'vite';
import type { SiteFile } from './site-file.ts';

/**
 * The script that shows a page in the theme its visitor chose. It must run before anything is painted, which a script of a bundler
 * cannot: those are modules, and modules wait for the page. So it is a file of its own, whose name changes with it like theirs.
 */
const source = { file: 'src/scripts/theme.ts', text: readFileSync(resolve('src/scripts/theme.ts'), 'utf8') };
const digest = createHash('sha256').update(source.text).update(version).digest('hex').slice(0, 8);

/** Where the script lies, as a browser asks for it. */
export const themeScriptPath = `/_astro/theme.${digest}.js`;

/** The script as a file of the site. */
export function* themeScript(): Generator<SiteFile> {
  yield {
    path: themeScriptPath,
    content: async () => {
      const { code } = await transformWithOxc(source.text, source.file);
      return minifySync('theme.js', code).code;
    },
  };
}
