import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { mediaTypeOf } from '../../src/outputs/media-type.ts';

/** A folder served over HTTP, as a static host does it: `/x/` is `/x/index.html`, anything else missing is `404.html`. */
export interface ServedSite {
  /** Address without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** What a request is answered with: a file that is there, and its headers by lower-case name. */
export interface Answer {
  status: 200 | 404;
  file: string;
  headers: Readonly<Record<string, string>>;
}

/** How a static host answers a request for an address below `dist`. */
export function answerTo(dist: string, address: string, headersOf: (path: string) => Readonly<Record<string, string>>): Answer {
  const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  const found = existsSync(file) && statSync(file).isFile();
  const sent = found ? file : join(dist, '404.html');
  return { status: found ? 200 : 404, file: sent, headers: { 'content-type': mediaTypeOf(sent), ...headersOf(path) } };
}

/**
 * The one header that visits without any other need: a file whose name changes with what it holds is fetched and compiled once a window,
 * as from a real host. A third of what it takes to open a page is this.
 */
const keptForGood = (path: string): Readonly<Record<string, string>> =>
  path.startsWith('/_astro/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {};

/**
 * Serves a built site on a free port of this machine.
 * @param headersOf what the file of a path is sent with, by lower-case name, beside its type; when absent only how long it is kept.
 * @param send sends a file after its headers; at once when absent.
 */
export async function serveSite(
  dist: string,
  headersOf: (path: string) => Readonly<Record<string, string>> = keptForGood,
  send: (file: string, response: ServerResponse) => void = (file, response) => void createReadStream(file).pipe(response),
): Promise<ServedSite> {
  const server: Server = createServer((request, response) => {
    const { status, file, headers } = answerTo(dist, request.url ?? '/', headersOf);
    response.writeHead(status, headers);
    send(file, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
