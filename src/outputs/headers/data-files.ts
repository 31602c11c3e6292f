import { llmsPath, webManifestPath } from '../../domain/paths.ts';
import { mediaTypeOf } from '../media-type.ts';
import type { HeaderRule } from './rule.ts';

/** Any site may read it from a browser. Nothing here depends on who asks, so nothing is given away. */
const readByAll = { 'Access-Control-Allow-Origin': '*' } as const;
/** Hosts guess the type of some endings wrong, and leave the charset out. */
const typeOf = (path: string) => ({ 'Content-Type': mediaTypeOf(path) });
const typed = (path: string): HeaderRule => ({ path, headers: typeOf(path) });
const typedForAll = (path: string): HeaderRule => ({ path, headers: { ...readByAll, ...typeOf(path) } });

/** Who may read files that programs read, and what they are, by their endings: the API, what stands beside pages, feeds. */
export const dataFileRules: readonly HeaderRule[] = [
  { path: '/*.json', headers: readByAll },
  ...['/*.md', '/*.mdx', '/*.csv', '/*.ics', '/*.rss', '/*.atom', '/*.xml', llmsPath].map(typedForAll),
  ...['/robots.txt', webManifestPath].map(typed),
];
