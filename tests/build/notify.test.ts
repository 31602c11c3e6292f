import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Submission } from '../../src/outputs/index-now.ts';
import { baseContent } from '../support/content.ts';
import { rolebook } from '../support/command.ts';
import { build, linesOf, temporaryContent, temporaryFolder } from '../support/fixture.ts';

const key = 'a1b2c3d4-e5f6';
const guide = 'https://jobs.example/roles/backend-engineer/';

/** What a search engine was told, and what it answers. */
const engine = { told: [] as { url: string | undefined; type: string | undefined; body: Submission }[], answer: 200 };
let server: Server;
let endpoint: string;
let content: string;
let dist: string;
/** The key that each build published. */
const publishedKeys: (string | undefined)[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      engine.told.push({ url: request.url, type: request.headers['content-type'], body: JSON.parse(body) as Submission });
      response.writeHead(engine.answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`;
  content = temporaryContent(baseContent);
  dist = join(temporaryFolder(), 'dist');
  await rebuild();
});
afterAll(() => server.close());

async function rebuild(environment: Record<string, string> = { INDEXNOW_KEY: key }): Promise<void> {
  const result = await build(content, dist, environment);
  if (result.status !== 0) throw new Error(linesOf(result).join('\n'));
  const file = join(dist, `${key}.txt`);
  publishedKeys.push(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
}

const notify = (args: string[] = [], environment: Record<string, string> = { INDEXNOW_KEY: key }) =>
  rolebook(['notify', '--outDir', dist, '--endpoint', endpoint, ...args], { ROLEBOOK_CONTENT: content, ...environment });

it('says what it would send, and sends nothing, without a key or with --dry-run', async () => {
  const withoutKey = await notify([], { INDEXNOW_KEY: '' });
  const dryRun = await notify(['--dry-run']);
  const lines = linesOf(dryRun);
  expect(lines).toContain(`added    ${guide}`);
  expect(lines.at(-1)).toBe(`${lines.length - 1} addresses would be sent to ${endpoint}.`);
  expect(linesOf(withoutKey)).toEqual([...lines, 'Set INDEXNOW_KEY to send them.']);
  expect([withoutKey.status, dryRun.status]).toEqual([0, 0]);
  expect(engine.told).toEqual([]);
});

it('says why a request was not accepted, and what to do', async () => {
  engine.answer = 403;
  const { status, stderr, stdout } = await notify();
  engine.answer = 200;
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr.split('\n')).toEqual([
    `${endpoint} answered 403; 0 addresses were sent.`,
    `  build with INDEXNOW_KEY set and publish the site first: https://jobs.example/${key}.txt must hold the key`,
    '',
  ]);
  engine.told.length = 0;
});

it('says when nobody answers', async () => {
  const { status, stderr } = await notify(['--endpoint', 'http://127.0.0.1:1/indexnow']);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^http:\/\/127\.0\.0\.1:1\/indexnow cannot be reached: .+; 0 addresses were sent\.\n {2}look at the connection/);
});

it('sends every page that may be listed, once', async () => {
  const first = await notify();
  expect(linesOf(first).at(-1)).toBe(`${engine.told[0]!.body.urlList.length} addresses sent to ${endpoint}.`);
  expect(first.status).toBe(0);
  expect(engine.told).toHaveLength(1);
  const { url, type, body } = engine.told[0]!;
  expect([url, type]).toEqual(['/indexnow', 'application/json; charset=utf-8']);
  expect(body).toMatchObject({ host: 'jobs.example', key, keyLocation: `https://jobs.example/${key}.txt` });
  const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
  expect([...body.urlList].sort()).toEqual(Array.from(sitemap.matchAll(/<loc>(.*?)<\/loc>/g), ([, address]) => address!).sort());
  const second = await notify();
  expect(linesOf(second)).toEqual(['Search engines know of every change.']);
  expect(engine.told).toHaveLength(1);
});

it('then sends what changed since, also when several builds lie between, and nothing because a day has passed', async () => {
  engine.told.length = 0;
  const file = join(content, 'roles/backend-engineer.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/summary: .*/, 'summary: Something else altogether.'));
  await rebuild();
  await rebuild({ INDEXNOW_KEY: '', ROLEBOOK_NOW: '2026-11-23T09:00:00Z' });
  const { status } = await notify();
  expect(status).toBe(0);
  const sent = engine.told.flatMap(({ body }) => body.urlList);
  expect(sent).toContain(guide);
  expect(sent).not.toContain('https://jobs.example/jobs/acme/backend-engineer/');
  expect(sent).not.toContain('https://jobs.example/about/');
});

it('has its key published by each build that is given one', () => {
  expect(publishedKeys).toEqual([key, key, undefined]);
});

it('refuses what it cannot use', async () => {
  const badKey = await notify([], { INDEXNOW_KEY: 'short' });
  expect([badKey.status, ...linesOf(badKey)]).toEqual([
    1,
    'INDEXNOW_KEY is no key',
    '  make one of 8 to 128 letters, digits and hyphens, for example with "openssl rand -hex 16"',
  ]);
  const badEndpoint = await notify(['--endpoint', 'indexnow']);
  expect([badEndpoint.status, ...linesOf(badEndpoint)]).toEqual([
    2,
    '"indexnow" is not an address',
    '  for example: --endpoint https://api.indexnow.org/indexnow',
  ]);
  const unbuilt = await rolebook(['notify', '--outDir', 'nowhere'], { ROLEBOOK_CONTENT: content });
  expect([unbuilt.status, ...linesOf(unbuilt)]).toEqual([
    2,
    'no build of this content into nowhere is known',
    '  run "npm run build" first',
  ]);
});
