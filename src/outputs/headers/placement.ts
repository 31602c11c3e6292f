import { homePath, llmsPath, searchPath, webManifestPath } from '../../domain/paths.ts';
import { manifestPath, searchFolder } from '../../search/manifest.ts';
import type { HeaderRule, Headers } from './rule.ts';

/** May change with the next build: a browser asks whether it has before it shows what it kept. */
export const revalidated = 'public, max-age=0, must-revalidate';
/** Never changes, because its name changes with what it holds; a year is the longest that caches promise. */
const immutable = `public, max-age=${365 * 24 * 60 * 60}, immutable`;

/** Folders with pages. What lies beside the pages in them is read by `fetch` with CORS, which the resource policy does not hinder. */
const pageFolders = [
  'about',
  'accessibility',
  'articles',
  'changes',
  'companies',
  'developers',
  'employment-types',
  'jobs',
  'ladders',
  'levels',
  'pay',
  'places',
  'privacy',
  'report',
  'roles',
  'skills',
  'workplaces',
];
/** `/index.*` is the home page as Markdown and JSON. */
const ownPaths = [homePath, '/index.*', '/404.html', searchPath, manifestPath, ...pageFolders.map((folder) => `/${folder}/*`)];

/** Named by their content: scripts and style sheets, and the files that the manifest of search names. */
const hashedPaths = ['/_astro/*', ...['facets', 'things', 'text'].map((name) => `${searchFolder}${name}.*`)];

/** Pictures that other sites show beside a link, and what is made for programs. */
const openPaths = [
  ...['/api/*', '/feeds/*', '/media/*', '/share/*'],
  ...['/apple-touch-icon.png', '/favicon.*', '/icon-*', webManifestPath],
  ...[llmsPath, '/robots.txt', '/sitemap.xml'],
];

/**
 * How long a file is kept, and whether pages of other sites may show it, by where it lies.
 *
 * No two of these paths match one file: see `header-rules.ts`. A path can hold no "all but", which is why the folders are listed. What
 * lies elsewhere, such as an owner's own file in `public/`, is sent as the host sends files: revalidated.
 */
export const placementRules: readonly HeaderRule[] = [
  ...toRules(ownPaths, { 'Cache-Control': revalidated, 'Cross-Origin-Resource-Policy': 'same-origin' }),
  ...toRules(hashedPaths, { 'Cache-Control': immutable, 'Cross-Origin-Resource-Policy': 'same-origin' }),
  ...toRules(openPaths, { 'Cache-Control': revalidated, 'Cross-Origin-Resource-Policy': 'cross-origin' }),
];

function toRules(paths: readonly string[], headers: Headers): HeaderRule[] {
  return paths.map((path) => ({ path, headers }));
}
