import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setImmediate } from 'node:timers/promises';
import { close, createIndex, type NewIndexResponse } from 'pagefind';
import { wordless } from '../full-text-terms.ts';
import type { FullTextRecord } from './full-text-record.ts';
import { toPagefindIndex, type PagefindIndex } from './pagefind-index.ts';

/**
 * The code of a language that Pagefind does not know: it then takes words as they are. With one that it knows it would cut endings off,
 * and "enginer" would find every engine; what words mean the same is decided in `engine/words.ts`, for the facet table and here alike.
 */
const language = 'unknown';

/** Records that are on their way to Pagefind at a time: so many that it has enough to do while pages are made beside it. */
const inFlight = 2000;

/** Records that are made before others may ask this process for something, such as pages to make. */
const recordsAtOnce = 20;

/** The search index cannot be made. */
export class SearchIndexError extends Error {
  constructor(reason: string) {
    super(`The search index could not be made: ${reason}.`);
    this.name = 'SearchIndexError';
  }
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Pagefind's index of records, numbered in their order; undefined when there are none. The same records give the same files. One index
 * is made at a time: Pagefind runs one program for a whole process.
 * @throws SearchIndexError when Pagefind reports an error, ends by itself, or has made something else than was asked for.
 */
export function runPagefind(records: Iterable<FullTextRecord>): Promise<PagefindIndex | undefined> {
  const made = last.then(() => makeIndex(records));
  last = made.catch(() => undefined);
  return made;
}

async function makeIndex(records: Iterable<FullTextRecord>): Promise<PagefindIndex | undefined> {
  const { created, ended } = start();
  try {
    return await Promise.race([ended, created.then((response) => fill(response, records))]);
  } catch (error) {
    throw new SearchIndexError(`Pagefind: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await close();
  }
}

/** Starts Pagefind. It would wait for ever for the answer of its program when that has ended. */
function start(): { created: Promise<NewIndexResponse>; ended: Promise<never> } {
  let program: ChildProcess | undefined;
  const note = (message: unknown) => (program ??= (message as { process: ChildProcess }).process);
  subscribe('child_process', note);
  try {
    const created = createIndex({ forceLanguage: language });
    const ended = new Promise<never>((_resolve, reject) => {
      program?.once('exit', (status, signal) => reject(new Error(`its program ended with ${signal ?? `status ${status}`}`)));
    });
    // Either may fail when nobody listens any more.
    for (const promise of [created, ended]) promise.catch(() => undefined);
    return { created, ended };
  } finally {
    unsubscribe('child_process', note);
  }
}

async function fill({ errors, index }: NewIndexResponse, records: Iterable<FullTextRecord>): Promise<PagefindIndex | undefined> {
  refuse(errors);
  if (!index) throw new Error('it made no index and gave no reason');
  const urls: string[] = [];
  const onTheirWay: Promise<void>[] = [];
  for (const { url, terms, filters, sort } of records) {
    urls.push(url);
    const added = index
      .addCustomRecord({ url, content: [...terms].join(' ') || wordless, language, filters, sort })
      .then((answer) => refuse(answer.errors));
    added.catch(() => undefined);
    onTheirWay.push(added);
    if (onTheirWay.length >= inFlight) await onTheirWay.shift();
    if (urls.length % recordsAtOnce === 0) await setImmediate();
  }
  await Promise.all(onTheirWay);
  if (urls.length === 0) return undefined;
  const made = await index.getFiles();
  refuse(made.errors);
  return toPagefindIndex(made.files, urls, language);
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
