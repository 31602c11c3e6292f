import { SettingsError } from '../content/settings.ts';
import type { SiteFile } from './site-file.ts';
import type { UrlChanges } from './url-changes.ts';

/** Search engines share what one of them is told: https://www.indexnow.org/documentation */
export const indexNowEndpoint = 'https://api.indexnow.org/indexnow';
/** Addresses that one request may hold. */
const mostAddresses = 10_000;
const timeoutSeconds = 30;

/**
 * The key that proves whose site it is, from `INDEXNOW_KEY`; undefined when there is none.
 * @throws SettingsError when it is no key.
 */
export function readIndexNowKey({ INDEXNOW_KEY: key }: Record<string, string | undefined>): string | undefined {
  if (!key) return undefined;
  if (/^[A-Za-z0-9-]{8,128}$/.test(key)) return key;
  throw new SettingsError(
    'INDEXNOW_KEY is no key',
    'make one of 8 to 128 letters, digits and hyphens, for example with "openssl rand -hex 16"',
  );
}

const keyPath = (key: string) => `/${key}.txt`;

/** The file by which a search engine sees that the key is the site's own. */
export function* indexNowKeyFile(): Generator<SiteFile> {
  const key = readIndexNowKey(process.env);
  if (key !== undefined) yield { path: keyPath(key), content: () => key };
}

/** What is sent in one request. */
export interface Submission {
  host: string;
  key: string;
  keyLocation: string;
  urlList: string[];
}

/** Changes as requests, each with as many addresses as one may hold. @param site address of the site. */
export function toSubmissions({ added, changed, removed }: UrlChanges, site: string, key: string): Submission[] {
  const urls = [...added, ...changed, ...removed];
  const about = { host: new URL(site).host, key, keyLocation: new URL(keyPath(key), site).href };
  return Array.from({ length: Math.ceil(urls.length / mostAddresses) }, (_, index) => ({
    ...about,
    urlList: urls.slice(index * mostAddresses, (index + 1) * mostAddresses),
  }));
}

/** Why a request was not accepted, and what to do. */
export interface Refusal {
  message: string;
  fix: string;
}

/** Sends one request. @returns undefined when it was accepted. */
export async function submit(submission: Submission, endpoint: string): Promise<Refusal | undefined> {
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(submission),
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    });
    // Read to its end, or the connection stays open and the program with it.
    await response.text();
  } catch (error) {
    return { message: `${endpoint} cannot be reached: ${reasonOf(error)}`, fix: 'look at the connection, and run the command again' };
  }
  if (response.ok) return undefined;
  return {
    message: `${endpoint} answered ${response.status}`,
    fix: remedies(submission)[response.status] ?? 'run the command again later',
  };
}

/** What the answers mean: https://www.indexnow.org/documentation, "Response format". */
const remedies = ({ host, keyLocation }: Submission): Partial<Record<number, string>> => ({
  400: 'look at "url" in site.yaml: the request is not valid for this address',
  403: `build with INDEXNOW_KEY set and publish the site first: ${keyLocation} must hold the key`,
  422: `look at "url" in site.yaml: the addresses must be of ${host}, and the key of 8 to 128 letters, digits and hyphens`,
  429: 'that was too often; run the command again in an hour',
});

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'TimeoutError'
    ? `no answer within ${timeoutSeconds} seconds`
    : error.cause instanceof Error
      ? error.cause.message
      : error.message;
}
