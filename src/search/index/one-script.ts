import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What everything else that finds is imported by. */
const entry = /\/src\/search\/browser\/finding\.ts$/;
const own = '?finding';

/**
 * Gives the script that finds a copy of every module it imports. The bundler would put those that the scripts of other pages import too
 * into files of their own, with all that any of those pages needs: three files instead of one, which compress a twentieth worse and hold
 * code that nobody runs on the page they are loaded for.
 */
export function oneScript(): Plugin {
  return {
    name: 'rolebook-one-script',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    // A constant of one file is written where others use it, instead of under a name that they share.
    configEnvironment: (name) => (name === 'client' ? { build: { rolldownOptions: { optimization: { inlineConst: true } } } } : undefined),
    // The worker of the full texts is a module, and needs neither a function around it nor the comments that speak to Vite.
    config: () => ({ worker: { format: 'es', rolldownOptions: { output: { comments: false } } } }),
    // An entry of its own: else it would carry an object of what it exports along, for the import that waits until somebody searches.
    buildStart() {
      this.emitFile({ type: 'chunk', id: resolve('src/search/browser/finding.ts'), name: 'finding', preserveSignature: 'allow-extension' });
    },
    async resolveId(source, importer, options) {
      if (importer === undefined || !(entry.test(importer) || importer.endsWith(own))) return undefined;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved?.id.endsWith('.ts') ? { ...resolved, id: `${resolved.id}${own}` } : resolved;
    },
  };
}
