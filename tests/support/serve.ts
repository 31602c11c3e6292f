import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** A folder served over HTTP, as a static host does it: `/x/` is `/x/index.html`, anything else missing is `404.html`. */
export interface ServedSite {
  /** Address without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on a free port of this machine.
 * @param headers sent with every file.
 */
export async function serveSite(dist: string, headers: Readonly<Record<string, string>> = {}): Promise<ServedSite> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const found = existsSync(file) && statSync(file).isFile();
    const sent = found ? file : join(dist, '404.html');
    response.writeHead(found ? 200 : 404, { ...headers, 'content-type': types[extname(sent)] ?? 'application/octet-stream' });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
