import { mediaTypeOf } from './media-type.ts';
import type { SiteFile } from './site-file.ts';

/** Where Netlify and Cloudflare look for the headers of a site. */
const headersPath = '/_headers';

/** What files whose path matches are sent with; `*` stands for anything, `/` included. */
interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Any site may read it from a browser. Nothing here depends on who asks, so nothing is given away. */
const readByAll = { 'Access-Control-Allow-Origin': '*' } as const;
/** Any site may read it, and it is what its ending says: hosts guess the type of some endings wrong, and leave the charset out. */
const typed = (path: string): HeaderRule => ({ path, headers: { ...readByAll, 'Content-Type': mediaTypeOf(path) } });

/**
 * Files that programs read, by their endings: the API, what stands beside pages, feeds.
 *
 * A path may hold one `*` (Cloudflare drops the whole rule otherwise) and there may be 100 rules. Where two rules give one header, both
 * hosts send both values with a comma, and no browser takes `*, *`. So no two rules here give a file the same header.
 * https://developers.cloudflare.com/pages/configuration/headers/ https://docs.netlify.com/manage/routing/headers/
 */
const dataRules: readonly HeaderRule[] = [
  { path: '/*.json', headers: readByAll },
  typed('/*.md'),
  typed('/*.csv'),
  typed('/*.rss'),
  typed('/*.atom'),
  typed('/*.xml'),
  typed('/llms.txt'),
];

/** The headers of the site for hosts that read them from a file. */
export function* headersFile(): Generator<SiteFile> {
  yield { path: headersPath, content: () => toHeadersText(dataRules) };
}

/** Rules in the format of Netlify and Cloudflare. */
function toHeadersText(rules: readonly HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]);
  return `${lines.join('\n')}\n`;
}
