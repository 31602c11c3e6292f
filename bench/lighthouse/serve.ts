import { readFileSync } from 'node:fs';
import { createSecureServer, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtHeaders } from '../../tests/support/headers-file.ts';
import { answerTo, type ServedSite } from '../../tests/support/serve.ts';
import { isSentCompressed } from '../gzip-server.ts';
import { filesNamedIn } from '../weight/weigh-pages.ts';
import type { Certificate } from './certificate.ts';

/**
 * Serves a built site on a free port of this machine as a CDN does: HTTP/2 over TLS, text as Brotli at its best level, compressed once,
 * and every file with exactly the headers of the site's `_headers`.
 * @param pages paths of pages that are compressed before anybody asks, with the styles and scripts they name.
 */
export async function serveAsCdn(dist: string, { pem }: Certificate, pages: readonly string[]): Promise<ServedSite> {
  const headersOf = builtHeaders(dist);
  const compressed = new Map<string, Buffer>();
  const compress = (file: string): Buffer => {
    if (!compressed.has(file)) compressed.set(file, brotliCompressSync(readFileSync(file)));
    return compressed.get(file)!;
  };
  for (const page of pages) {
    const { file } = answerTo(dist, page, headersOf);
    [file, ...filesNamedIn(readFileSync(file, 'utf8')).map((path) => join(dist, path))].forEach(compress);
  }
  const sessions = new Set<ServerHttp2Session>();
  const server = createSecureServer({ key: pem, cert: pem }, (request, response) => {
    const { status, file, headers } = answerTo(dist, request.url, headersOf);
    if (!isSentCompressed(file)) {
      response.writeHead(status, headers);
      response.end(readFileSync(file));
      return;
    }
    response.writeHead(status, { ...headers, 'content-encoding': 'br', vary: 'accept-encoding' });
    response.end(compress(file));
  });
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
      }),
  };
}
