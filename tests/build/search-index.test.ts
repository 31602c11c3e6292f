import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchManifest } from '../../src/search/manifest.ts';
import { baseContent } from '../support/content.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';
import { build, buildSite, filesIn, temporaryContent, temporaryFolder, writeFiles, type BuiltSite } from '../support/fixture.ts';
import { failingPagefind } from '../support/pagefind-program.ts';

const vacancy = 'jobs/acme/backend-engineer.mdx';
const content = temporaryContent(baseContent);
const manifestIn = (text: string) => JSON.parse(text) as SearchManifest;

describe('a built site', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await buildSite(content);
  });
  const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');

  it('has the files that its manifest names', () => {
    const { facetTable, thingTable, fullText } = manifestIn(read('search/manifest.json'));
    for (const path of [facetTable, thingTable, `${fullText!.folder}pagefind.js`, `${fullText!.folder}summaries/0.json`]) {
      expect(existsSync(join(site.dist, path)), path).toBe(true);
    }
    expect(JSON.parse(read(facetTable))).toMatchObject({ titles: ['Backend Engineer, Payments'] });
    expect(read(`${fullText!.folder}summaries/0.json`)).toBe('["Builds the payment service. Build the service."]');
  });

  it('has nothing of an index that is not needed', () => {
    const { facetTable, thingTable, fullText } = manifestIn(read('search/manifest.json'));
    const files = site.files.filter((file) => file.startsWith('search/') && !file.endsWith('.html')).map((file) => `/${file}`);
    const others = files.filter((file) => ![facetTable, thingTable, '/search/manifest.json'].includes(file));
    expect(others.filter((file) => !file.startsWith(fullText!.folder))).toEqual([]);
    expect(others.filter((file) => /\.(css|pf_fragment)$|-ui|-worker|highlight/.test(file))).toEqual([]);
  });

  it.each([
    ['reports an error', { saying: 'the disk is full' }, 'Pagefind: the disk is full'],
    ['ends by itself', { withStatus: 9 }, 'Pagefind: its program ended with status 9'],
  ] as const)('stays as it was when Pagefind %s, and the build says so', async (_what, fails, message) => {
    const before = filesIn(site.dist).map((file) => [file, readFileSync(join(site.dist, file), 'latin1')]);
    const { status, stderr, stdout } = await build(content, site.dist, failingPagefind(temporaryFolder(), fails));
    expect(status).toBe(1);
    expect(stdout + stderr).toContain(`The search index could not be made: ${message}.`);
    expect(filesIn(site.dist).map((file) => [file, readFileSync(join(site.dist, file), 'latin1')])).toEqual(before);
  });
});

describe('the dev server', () => {
  let server: DevServer;
  beforeAll(async () => {
    server = await startDevServer(content);
  });
  afterAll(async () => {
    await server.stop();
  });
  const edit = (from: string, to: string) => {
    const text = readFileSync(join(content, vacancy), 'utf8');
    expect(text.split(from)).toHaveLength(2);
    writeFiles(content, { [vacancy]: text.replace(from, to) });
  };

  it('serves the same files, made when they are asked for', async () => {
    const { status, text } = await server.get('/search/manifest.json', '*/*');
    expect(status).toBe(200);
    const { facetTable, fullText } = manifestIn(text);
    const table = await fetch(server.origin + facetTable);
    expect([table.status, table.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(await table.json()).toMatchObject({ titles: ['Backend Engineer, Payments'] });
    // As a browser asks for what a module of the dev server imports.
    const script = await fetch(`${server.origin}${fullText!.folder}pagefind.js?import`);
    expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    expect(await script.text()).toContain('createInstance');
    const part = await fetch(`${server.origin}${fullText!.folder}pagefind.unknown.pf_meta`);
    expect([...new Uint8Array(await part.arrayBuffer()).subarray(0, 2)]).toEqual([0x1f, 0x8b]);
  });

  it('makes them anew when the content has changed, under other names', async () => {
    const before = manifestIn((await server.get('/search/manifest.json', '*/*')).text);
    edit('title: Backend Engineer, Payments', 'title: Ledger Engineer');
    await server.until('/jobs/acme/backend-engineer/', ({ text }) => text.includes('Ledger Engineer'));
    const after = manifestIn((await server.get('/search/manifest.json', '*/*')).text);
    expect(after.facetTable).not.toBe(before.facetTable);
    expect((await server.get(after.facetTable, '*/*')).text).toContain('Ledger Engineer');
    expect((await server.get(before.facetTable, '*/*')).status).toBe(404);
  });

  it('has none while the content has errors', async () => {
    edit('status: open', 'status: opened');
    await server.until('/', ({ status }) => status === 500);
    expect((await server.get('/search/manifest.json', '*/*')).status).not.toBe(200);
    edit('status: opened', 'status: open');
    await server.until('/', ({ status }) => status === 200);
    expect((await server.get('/search/manifest.json', '*/*')).status).toBe(200);
  });
});
