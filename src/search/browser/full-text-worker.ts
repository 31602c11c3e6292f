import { absenceOf } from '../full-text-terms.ts';
import type { FullTextPlace } from '../manifest.ts';

/** A question to the worker of the full text. */
export interface Question {
  id: number;
  place: FullTextPlace;
  /** A beginning of words, written as in the index. */
  beginning: string;
}

/** What the worker answers: numbers of records, or why there are none. */
export type Answer = { id: number } & ({ records: Uint32Array } | { failure: Failure });

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

/**
 * Pagefind goes on without a part that it could not load, and then finds too little without a word. In this worker nobody else fetches
 * anything, so every fetch is watched.
 */
const plainFetch = globalThis.fetch;
globalThis.fetch = async (request, options) => {
  let response: Response;
  try {
    response = await plainFetch(request, options);
  } catch (error) {
    failure ??= 'offline';
    throw error;
  }
  if (response.ok) return response;
  failure ??= response.status === 404 ? 'gone' : 'broken';
  throw new Error(`${response.status}`);
};

async function loadIndex(folder: string): Promise<PagefindInstance> {
  let pagefind: Pagefind;
  try {
    pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  } catch (error) {
    failure ??= navigator.onLine ? 'gone' : 'offline';
    throw error;
  }
  // The folder is named after what it holds: nothing in it needs to be asked for anew.
  return pagefind.createInstance({ basePath: folder, metaCacheTag: '1' });
}

async function recordsWith({ place, beginning }: Question): Promise<Uint32Array> {
  const found = new Set(await search(place, beginning));
  for (const term of place.common.filter((one) => one.startsWith(beginning))) {
    const without = new Set(await search(place, absenceOf(term)));
    for (let record = 0; record < place.records; record++) if (!without.has(record)) found.add(record);
  }
  return Uint32Array.from(found);
}

async function search({ folder, parts }: FullTextPlace, beginning: string): Promise<number[]> {
  index ??= loadIndex(folder);
  const instance = await index;
  // Pagefind only loads the part that holds the beginning itself; words that begin so may go on in the parts after it.
  const further = parts.filter((from) => from.startsWith(beginning));
  if (further.length > 0) await instance.preload(further.join(' '));
  const { results } = await instance.search(beginning);
  if (failure) throw new Error(failure);
  return results.map(({ id }) => Number(id));
}

// What Pagefind does not await must not be reported twice.
addEventListener('unhandledrejection', (event) => event.preventDefault());
addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id } = data;
  let answer: Answer;
  try {
    answer = { id, records: await recordsWith(data) };
  } catch {
    answer = { id, failure: failure ?? 'broken' };
  }
  postMessage(answer);
});
