import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a static host sends compressed, as its types; anything else goes as it is. */
const compressed: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** One answer. */
export interface Sent {
  /** Path of the address, with `/` at the end for a page. */
  path: string;
  /** Bytes of the body as they were sent, without the header. */
  bytes: number;
}

/** A line between the server and the browser. */
export interface Line {
  /** Milliseconds from a request to the first byte of the answer. */
  roundTrip: number;
  bytesPerSecond: number;
}

/** Lighthouse's slow 4G. The server keeps to it, not the browser, whose own brake does not hold its workers. */
export const slow4g: Line = { roundTrip: 150, bytesPerSecond: 1_638_400 / 8 };

/** A folder served over HTTP, with a record of what was sent. */
export interface GzipServer {
  /** Address without a slash at the end. */
  origin: string;
  /** Sends everything from now on over this line, or as fast as it can. */
  useLine(line: Line | undefined): void;
  /** Takes what was sent since it was last asked. */
  takeSent(): Sent[];
  close(): Promise<void>;
}

/**
 * The bytes of a file as a static host sends them: gzip at the usual level for text, unchanged for the rest, such as Pagefind's index,
 * which is compressed already.
 */
export function toSentBytes(file: string, bytes = readFileSync(file)): Buffer {
  return isSentCompressed(file) ? gzipSync(bytes) : bytes;
}

/** Whether a static host compresses a file. */
export function isSentCompressed(file: string): boolean {
  return Object.hasOwn(compressed, extname(file));
}

/** Serves a folder on a free port of this machine. Each file is compressed once, when it is first asked for. */
export async function serveCompressed(root: string): Promise<GzipServer> {
  const bodies = new Map<string, Buffer>();
  let sent: Sent[] = [];
  let line: Line | undefined;
  /** When the line has carried all that was given to it. */
  let free = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    if (!bodies.has(file)) bodies.set(file, toSentBytes(file));
    const body = bodies.get(file)!;
    const type = compressed[extname(file)];
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      ...(type !== undefined && { 'content-encoding': 'gzip' }),
    });
    const answer = () => {
      sent.push({ path, bytes: body.length });
      response.end(body);
    };
    if (!line) return answer();
    free = Math.max(free, performance.now() + line.roundTrip) + (body.length / line.bytesPerSecond) * 1000;
    setTimeout(answer, free - performance.now());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    useLine: (next) => {
      line = next;
    },
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
