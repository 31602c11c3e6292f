import { readFile } from 'node:fs/promises';
import { ImportError } from './import-error.ts';

const timeoutSeconds = 30;

/** Whether a source is an address and not a path. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/**
 * The address of a board's API, given any address of the board: the page candidates see, one posting on it, or the API itself.
 * Pay is asked for, since the API leaves it out otherwise. Any other address is returned as it is.
 */
export function toAshbyApiUrl(source: string): string {
  const url = new URL(source);
  const [first = '', , third] = url.pathname.split('/').filter(Boolean);
  if (url.hostname === 'jobs.ashbyhq.com' && first !== '') {
    return `https://api.ashbyhq.com/posting-api/job-board/${first}?includeCompensation=true`;
  }
  if (url.hostname === 'api.ashbyhq.com' && third !== undefined) url.searchParams.set('includeCompensation', 'true');
  return url.href;
}

/**
 * Reads JSON from a file or an address.
 * @param source a path, or an address that starts with http:// or https://.
 * @param timeout milliseconds to wait for an address.
 * @throws {ImportError} when it cannot be read, or is not JSON.
 */
export async function readSource(source: string, timeout: number = timeoutSeconds * 1000): Promise<unknown> {
  const text = isAddress(source) ? await readAddress(source, timeout) : await readPath(source);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const start = text.trim().slice(0, 40).replace(/\s+/g, ' ');
    const found = start === '' ? 'it is empty' : `it starts with "${start}"`;
    throw new ImportError(
      `${source} is not JSON: ${found} (${messageOf(error)})`,
      "save the answer of the board's API as it is, not its web page",
    );
  }
}

async function readPath(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new ImportError(
      missing ? `there is no file "${path}"` : `"${path}" cannot be read: ${messageOf(error)}`,
      'give the path of a saved answer of the API, or the address of the board, for example https://jobs.ashbyhq.com/acme',
    );
  }
}

async function readAddress(url: string, timeout: number): Promise<string> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(timeout), headers: { accept: 'application/json' } });
    text = await response.text();
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') {
      throw new ImportError(
        `${url} did not answer within ${timeout / 1000} seconds`,
        'try again later, or save the answer to a file and import that',
      );
    }
    throw new ImportError(
      `${url} cannot be reached: ${messageOf(error)}`,
      'check the address and the connection, or save the answer to a file and import that',
    );
  }
  if (response.ok) return text;
  const fix =
    response.status === 404
      ? 'check the name of the board: it is the first part of the path of its page, for example acme in https://jobs.ashbyhq.com/acme'
      : 'try again later, or save the answer to a file and import that';
  throw new ImportError(`${url} answered with status ${response.status}${response.statusText && ` (${response.statusText})`}`, fix);
}

/** `fetch` says only "fetch failed"; the reason is its cause. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.cause.name : error.message;
}
