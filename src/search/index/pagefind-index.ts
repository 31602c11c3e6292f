import type { IndexFile } from 'pagefind';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readCbor, writeCbor, type Cbor } from './cbor.ts';

/** Pagefind's index as a visitor gets it. */
export interface PagefindIndex {
  files: IndexFile[];
  /** Number of records; a search finds their numbers, from 0. */
  records: number;
  /** The words at which the parts of the index begin, or the first letters of these, in order. */
  parts: string[];
}

const signature = Buffer.from('pagefind_dcd');

type Named = [name: string, ...rest: Cbor[]];
/** `[version, [[record, words]…], [[from, to, part]…], [[filter, file]…], [[sort, records]…], …]` */
type Meta = [
  Cbor,
  [name: string, words: number][],
  [from: string, to: string, name: string][],
  [name: string, file: string][],
  Named[],
  ...Cbor[],
];

/** What a visitor's script fetches. Of the files of records it has no use: what is shown comes from the summaries. */
const fetched = /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.[^/]+\.pagefind|(?:index|filter)\/[^/]+)$/;

/**
 * Takes what a visitor needs out of what Pagefind 1.5 has made, and names records by their numbers: by its names one would have to send
 * two lists of them. Pagefind writes filters, their values and sorts in an order that changes from run to run, which becomes that of
 * their names, so that the same records give the same files.
 * @param urls of the records, in the order in which Pagefind was given them.
 * @throws Error when a file or a record is missing or in another place, or is not as Pagefind 1.5 writes it.
 */
export function toPagefindIndex(made: readonly IndexFile[], urls: readonly string[], language: string): PagefindIndex {
  const contents = new Map(made.map(({ path, content }) => [path, content]));
  const read = (path: string): Buffer => {
    const content = contents.get(path);
    if (!content) throw new Error(`it did not make ${path}`);
    return Buffer.from(content);
  };
  const entry = JSON.parse(read('pagefind-entry.json').toString()) as { languages: Record<string, { hash: string }> };
  const index = entry.languages[language];
  if (!index) throw new Error(`it made no index for the language "${language}"`);
  const metaPath = `pagefind.${index.hash}.pf_meta`;
  const [version, records, parts, filters, sorts, ...rest] = readCbor(unpack(read(metaPath))) as Meta;

  if (records.length !== urls.length) throw new Error(`it was given ${urls.length} records and has ${records.length}`);
  for (const [number, [name]] of records.entries()) {
    const { url } = JSON.parse(unpack(read(`fragment/${name}.pf_fragment`)).toString()) as { url: string };
    if (url !== urls[number]) throw new Error(`it has ${url} in the place of ${urls[number]}`);
  }
  for (const path of ['pagefind.js', `wasm.${language}.pagefind`, ...parts.map(([, , name]) => `index/${name}.pf_index`)]) read(path);

  const files = new Map([...contents].filter(([path]) => fetched.test(path) && path !== metaPath && !path.startsWith('filter/')));
  // These keep one name: their folder is named after all it holds.
  for (const [name, file] of filters) {
    const [, values] = readCbor(unpack(read(`filter/${file}.pf_filter`))) as [string, Named[]];
    files.set(`filter/${language}_${name}.pf_filter`, pack([name, byName(values)]));
  }
  const numbered = records.map(([, words], number) => [`${number}`, words]);
  const listed = filters.map(([name]): Named => [name, `${language}_${name}`]);
  files.set(`pagefind.${language}.pf_meta`, pack([version, numbered, parts, byName(listed), byName(sorts), ...rest]));
  index.hash = language;
  files.set('pagefind-entry.json', Buffer.from(JSON.stringify(entry)));
  return {
    files: [...files].map(([path, content]) => ({ path, content })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    records: records.length,
    parts: parts.map(([from]) => from),
  };
}

function byName(list: readonly Named[]): Named[] {
  return list.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function unpack(packed: Buffer): Buffer {
  const bytes = gunzipSync(packed);
  if (!bytes.subarray(0, signature.length).equals(signature)) throw new Error('a file of it lacks its signature');
  return bytes.subarray(signature.length);
}

function pack(value: Cbor): Buffer {
  return gzipSync(Buffer.concat([signature, writeCbor(value)]), { level: 9 });
}
