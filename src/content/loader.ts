import type { Loader } from 'astro/loaders';

/** Astro asks every collection for a loader. This one loads nothing: pages find the content of their process, see `store-of-process.ts`. */
export const contentLoader: Loader = { name: 'rolebook', load: () => Promise.resolve() };
