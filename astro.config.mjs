import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { bodyPlugin } from './src/content/body-tree.ts';
import { cacheFolder } from './src/content/cache-folder.ts';
import { rolebook } from './src/content/integration.ts';
import { readSettings } from './src/content/settings.ts';
import { accentStyle } from './src/outputs/accent-style.ts';
import { plainImports } from './src/outputs/plain-imports.ts';
import { otherFiles } from './src/build/other-files.ts';
import { pages } from './src/build/pages.ts';
import { devReporter } from './src/reporters/dev.ts';
import { searchIndex } from './src/search/index/integration.ts';

const { contentDir } = readSettings(process.env, process.cwd());

export default defineConfig({
  trailingSlash: 'always',
  compressHTML: true,
  cacheDir: cacheFolder(contentDir, process.cwd()),
  build: {
    inlineStylesheets: 'never',
    redirects: false,
  },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [bodyPlugin] }),
  },
  integrations: [mdx(), rolebook(devReporter), pages(), searchIndex(), otherFiles()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), accentStyle(), plainImports()],
    build: { assetsInlineLimit: 0 },
    server: { fs: { allow: ['.', contentDir] } },
  },
});
