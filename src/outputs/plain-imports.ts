import type { Plugin } from 'vite';

const own = '\0rolebook/import/';

/**
 * Lets `import()` in the browser's scripts be what it is. Vite puts a helper around each, of 0.8 KB on every page, which loads the style
 * sheets of the imported file; our scripts have none. No option turns it off: https://github.com/vitejs/vite/issues/18551
 */
export function plainImports(): Plugin {
  return {
    name: 'rolebook-plain-imports',
    enforce: 'pre',
    // Without the list of files that the helper would announce. Astro sets this for the browser's scripts; a plugin has the last word.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    // A helper for each file that imports: a shared one would be a file of its own, and one more request on every page.
    resolveId: { order: 'pre', filter: { id: /^\0vite\/preload-helper/ }, handler: (_id, importer) => `${own}${importer}` },
    load: { filter: { id: /^\0rolebook\/import\// }, handler: () => 'export const __vitePreload = (load) => load();' },
  };
}
