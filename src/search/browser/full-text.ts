import { wordsIn, type FoundWord } from '../engine/words.ts';
import type { Piece } from '../engine/highlight.ts';
import { lookups } from '../full-text-terms.ts';
import { summaryPlace, type FullTextPlace } from '../manifest.ts';
import { excerpt } from './excerpt.ts';
import type { Answer, Failure, Question } from './full-text-worker.ts';
import { loadFinder, loadManifest, outdated, readFile, SearchUnavailable } from './load.ts';

/** What Pagefind finds in the full texts. */
export interface FullTextHits {
  /** Rows of the facet table: each word of the query is in the row or in its text. */
  vacancies: ReadonlySet<number>;
  /** Positions in the thing table: each word is in the text of the thing. */
  things: ReadonlySet<number>;
  /** The words around what was found in a vacancy's text. */
  excerptOf(row: number): Promise<Piece[]>;
}

/**
 * Looks for every word of a text, or a word that begins so, in the texts of vacancies and of everything else. Words of up to three
 * letters are looked for as they are. Pagefind works in a worker, is loaded when it is first needed, and is asked for one word at a
 * time: of several it leaves out those it does not know.
 * @throws SearchUnavailable
 */
export async function searchFullText(text: string): Promise<FullTextHits> {
  const [finder, { fullText }] = await Promise.all([loadFinder(), loadManifest()]);
  const looked = wordsIn(text);
  const rows = finder.table.title.length;
  const found = await Promise.all(looked.map((_, at) => (fullText ? recordsOf(fullText, looked, at) : new Set<number>())));
  const inTable = finder.words.scoreEach(looked);
  const inAll = (record: number) => found.every((records, at) => records.has(record) || (record < rows && inTable[at]![record]! > 0));
  const records = [...new Set(found.flatMap((one) => [...one]))].filter(inAll);
  return {
    vacancies: new Set(records.filter((record) => record < rows)),
    things: new Set(records.filter((record) => record >= rows).map((record) => record - rows)),
    async excerptOf(row) {
      const { file, at } = summaryPlace(row);
      return excerpt((await readFile<string[]>(`${fullText!.folder}${file}`))[at]!, looked);
    },
  };
}

/** The records with one word of a query. */
async function recordsOf(place: FullTextPlace, looked: readonly FoundWord[], at: number): Promise<Set<number>> {
  const ways = lookups(looked[at]!, looked[at - 1], looked[at + 1]).map((beginning) => ask(place, beginning));
  return new Set((await Promise.all(ways)).flatMap((records) => [...records]));
}

interface Running {
  worker: Worker;
  waiting: Map<number, { resolve(records: Uint32Array): void; reject(error: SearchUnavailable): void }>;
}

let running: Running | undefined;
let questions = 0;

function ask(place: FullTextPlace, beginning: string): Promise<Uint32Array> {
  const { worker, waiting } = (running ??= start());
  const question: Question = { id: ++questions, place, beginning };
  return new Promise((resolve, reject) => {
    waiting.set(question.id, { resolve, reject });
    worker.postMessage(question);
  });
}

function start(): Running {
  const worker = new Worker(new URL('./full-text-worker.ts', import.meta.url), { type: 'module' });
  const waiting: Running['waiting'] = new Map();
  /** A worker that has failed keeps what it could not load, so the next question goes to a new one. */
  const stop = (failure: Failure) => {
    worker.terminate();
    if (running?.worker === worker) running = undefined;
    for (const { reject } of waiting.values()) reject(unavailable(failure));
  };
  worker.addEventListener('error', () => stop(navigator.onLine ? 'broken' : 'offline'));
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if ('failure' in data) return stop(data.failure);
    waiting.get(data.id)?.resolve(data.records);
    waiting.delete(data.id);
  });
  return { worker, waiting };
}

function unavailable(failure: Failure): SearchUnavailable {
  switch (failure) {
    case 'gone':
      return outdated();
    case 'offline':
      return new SearchUnavailable('The full texts could not be searched. You may be offline.');
    case 'broken':
      return new SearchUnavailable('The full texts could not be searched.');
  }
}
