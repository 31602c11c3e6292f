/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Fixed before Astro's configuration is read: tests speak of one moment and of content of their own.
process.env.ROLEBOOK_NOW ??= '2026-11-22T09:00:00Z';

export default getViteConfig({
  test: {
    include: ['tests/{unit,component,build,e2e}/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Builds and browsers are heavy: two at a time is what a small machine has cores for.
    maxWorkers: 2,
  },
});
