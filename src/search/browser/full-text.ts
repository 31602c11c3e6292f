import { wordsIn } from '../engine/words.ts';
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
  const found = fullText
    ? await ask(
        fullText,
        looked.map((word, at) => lookups(word, looked[at - 1], looked[at + 1])),
      )
    : [];
  const inTable = finder.words().scoreEach(looked);
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

let worker: Worker | undefined;
let questions = 0;

/** The records with each word: with one of the beginnings that stand for it. */
function ask(place: FullTextPlace, words: readonly (readonly string[])[]): Promise<Answer['records']> {
  const asked = (worker ??= new Worker(new URL('./full-text-worker.ts', import.meta.url), { type: 'module' }));
  const question: Question = { id: ++questions, place, words };
  return new Promise((resolve, reject) => {
    /** A worker that has failed keeps what it could not load, so the next question goes to a new one. */
    const fail = (failure: Failure) => {
      asked.terminate();
      if (worker === asked) worker = undefined;
      reject(unavailable(failure));
    };
    asked.addEventListener('error', () => fail(navigator.onLine ? 'broken' : 'offline'));
    asked.addEventListener('message', ({ data }: MessageEvent<Answer | Failure>) => {
      if (typeof data === 'string') fail(data);
      else if (data.id === question.id) resolve(data.records);
    });
    asked.postMessage(question);
  });
}

function unavailable(failure: Failure): SearchUnavailable {
  if (failure === 'gone') return outdated();
  return new SearchUnavailable(`The full texts could not be searched.${failure === 'offline' ? ' You may be offline.' : ''}`);
}
