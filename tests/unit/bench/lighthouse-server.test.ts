import { writeFileSync } from 'node:fs';
import { connect } from 'node:http2';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeCertificate } from '../../../bench/lighthouse/certificate.ts';
import { serveAsCdn } from '../../../bench/lighthouse/serve.ts';
import { temporaryFolder } from '../../support/temporary.ts';

/** Asks by HTTP/2: the headers and the body as they were sent. */
async function ask(origin: string, ca: string, path: string) {
  const session = connect(origin, { ca });
  try {
    return await new Promise<{ headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      const request = session.request({ ':path': path });
      const parts: Buffer[] = [];
      let headers = {};
      request.on('response', (sent) => (headers = sent));
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => resolve({ headers, body: Buffer.concat(parts) }));
      request.on('error', reject);
    });
  } finally {
    session.close();
  }
}

test('a site is served by HTTP/2 as Brotli, with the headers of its own and no other', async () => {
  const dist = temporaryFolder();
  const page = `<!doctype html><title>Words</title>${'<p>word</p>'.repeat(200)}`;
  writeFileSync(join(dist, 'index.html'), page);
  writeFileSync(join(dist, '404.html'), 'gone');
  writeFileSync(join(dist, 'share.png'), 'dots');
  writeFileSync(join(dist, '_headers'), '/\n  Cache-Control: public, max-age=0\n/*.png\n  X-Robots-Tag: none\n');
  const certificate = makeCertificate();
  const site = await serveAsCdn(dist, certificate, ['/']);
  try {
    const home = await ask(site.origin, certificate.pem, '/');
    expect(home.headers).toMatchObject({ ':status': 200, 'content-encoding': 'br', 'cache-control': 'public, max-age=0' });
    expect(home.body).toEqual(brotliCompressSync(page));
    const picture = await ask(site.origin, certificate.pem, '/share.png');
    expect(picture.headers).toMatchObject({ ':status': 200, 'content-type': 'image/png', 'x-robots-tag': 'none' });
    expect(picture.headers).not.toHaveProperty('content-encoding');
    expect(picture.body.toString()).toBe('dots');
    expect((await ask(site.origin, certificate.pem, '/none/')).headers).toMatchObject({ ':status': 404 });
  } finally {
    await site.close();
  }
});
