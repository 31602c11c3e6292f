import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { mediaTypeOf } from '../../src/outputs/media-type.ts';

/** A folder served over HTTP, as a static host does it: `/x/` is `/x/index.html`, anything else missing is `404.html`. */
export interface ServedSite {
  /** Address without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on a free port of this machine.
 * @param headersOf what the file of a path is sent with, by lower-case name, beside its type.
 */
export async function serveSite(
  dist: string,
  headersOf: (path: string) => Readonly<Record<string, string>> = () => ({}),
): Promise<ServedSite> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const found = existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(dist, '404.html');
    response.writeHead(found ? 200 : 404, { 'content-type': mediaTypeOf(sent), ...headersOf(path) });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
