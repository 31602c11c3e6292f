import { resolve } from 'node:path';
import { getViteConfig } from 'astro/config';
import { defineConfig, type TestUserConfig } from 'vitest/config';

// Fixed before Astro's configuration is read: tests speak of one moment and of content of their own.
process.env.ROLEBOOK_NOW ??= '2026-11-22T09:00:00Z';
// The commands that tests start are compiled once, not sixty times.
process.env.NODE_COMPILE_CACHE ??= resolve('.cache/compiled');

/** Tests that load components: Astro compiles for them, which all others do without. */
const withAstro = ['tests/component/**/*.test.ts', 'tests/build/search-budgets.test.ts'];

const common: TestUserConfig = {
  testTimeout: 120_000,
  hookTimeout: 240_000,
  // Builds and browsers are heavy: two at a time is what a small machine has cores for.
  maxWorkers: 2,
  // Loading the same modules again for each of 240 files would take as long as most tests in them.
  isolate: false,
  setupFiles: 'tests/support/remove-litter.ts',
};

/**
 * Projects are run in the order of their names: what takes minutes first, the many small files last, so that no core waits at the end.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: '1 site', include: ['tests/{build,e2e}/**/*.test.ts'], exclude: withAstro } },
      getViteConfig({ test: { ...common, name: '2 component', include: withAstro } }),
      { test: { ...common, name: '3 unit', include: ['tests/unit/**/*.test.ts'] } },
    ],
  },
});
