import { absenceOf } from '../full-text-terms.ts';
import type { FullTextPlace } from '../manifest.ts';

/** A question to the worker of the full text. */
export interface Question {
  id: number;
  place: FullTextPlace;
  /** For each word of a query the beginnings of words that stand for it, written as in the index. */
  words: readonly (readonly string[])[];
}

/** What the worker answers, unless it fails: then it says to all who have asked why. */
export interface Answer {
  id: number;
  /** For each word the numbers of the records that have it. */
  records: ReadonlySet<number>[];
}

/** `gone`: the index is not there any more. */
export type Failure = 'offline' | 'gone' | 'broken';

/** What we use of Pagefind's script. Its types are those of the part that makes an index. */
interface Pagefind {
  createInstance(options: { basePath: string; metaCacheTag: string }): PagefindInstance;
}

interface PagefindInstance {
  preload(text: string): Promise<unknown>;
  search(text: string): Promise<{ results: readonly { id: string }[] }>;
}

let failure: Failure | undefined;
let index: Promise<PagefindInstance> | undefined;

/** Keeps the first reason, which the others follow from. */
function fail(reason: Failure): never {
  failure ??= reason;
  throw new Error(reason);
}

/**
 * Pagefind goes on without a part that it could not load, and then finds too little without a word. In this worker nobody else fetches
 * anything, so every fetch is watched.
 */
const plainFetch = globalThis.fetch;
globalThis.fetch = async (request, options) => {
  const response = await plainFetch(request, options).catch(() => fail('offline'));
  return response.ok ? response : fail(response.status === 404 ? 'gone' : 'broken');
};

async function loadIndex(folder: string): Promise<PagefindInstance> {
  const loading: Promise<Pagefind> = import(/* @vite-ignore */ `${folder}pagefind.js`);
  const pagefind = await loading.catch(() => fail(navigator.onLine ? 'gone' : 'offline'));
  // The folder is named after what it holds: nothing in it needs to be asked for anew.
  return pagefind.createInstance({ basePath: folder, metaCacheTag: '1' });
}

async function recordsWith(place: FullTextPlace, beginnings: readonly string[]): Promise<Set<number>> {
  const found = new Set((await Promise.all(beginnings.map((beginning) => search(place, beginning)))).flat());
  for (const term of place.common.filter((one) => beginnings.some((beginning) => one.startsWith(beginning)))) {
    const without = new Set(await search(place, absenceOf(term)));
    for (let record = 0; record < place.records; record++) if (!without.has(record)) found.add(record);
  }
  return found;
}

async function search({ folder, parts }: FullTextPlace, beginning: string): Promise<number[]> {
  index ??= loadIndex(folder);
  const instance = await index;
  // Pagefind only loads the part that holds the beginning itself; words that begin so may go on in the parts after it.
  const further = parts.filter((from) => from.startsWith(beginning));
  if (further.length > 0) await instance.preload(further.join(' '));
  const { results } = await instance.search(beginning);
  if (failure) fail(failure);
  return results.map(({ id }) => Number(id));
}

// What Pagefind does not await must not be reported twice.
addEventListener('unhandledrejection', (event) => event.preventDefault());
addEventListener('message', async ({ data: { id, place, words } }: MessageEvent<Question>) => {
  try {
    const records = await Promise.all(words.map((beginnings) => recordsWith(place, beginnings)));
    postMessage({ id, records } satisfies Answer);
  } catch {
    postMessage(failure ?? ('broken' satisfies Failure));
  }
});
