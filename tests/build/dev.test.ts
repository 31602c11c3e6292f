import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escapeHtml } from '../../src/domain/escape-html.ts';
import type { SearchManifest } from '../../src/search/manifest.ts';
import { baseContent } from '../support/content.ts';
import { startDevServer, type DevServer } from '../support/dev-server.ts';
import { temporaryContent, writeFiles } from '../support/fixture.ts';

const vacancy = 'jobs/acme/backend-engineer.mdx';
const role = 'roles/backend-engineer.mdx';
const content = temporaryContent({ ...baseContent, [vacancy]: baseContent[vacancy]!.replace('status: open', 'status: opened') });
/** The only dev server of all tests: Astro keeps what it serves in one file of the project, so that a second one would mix with it. */
let server: DevServer;

beforeAll(async () => {
  server = await startDevServer(content);
});
afterAll(async () => {
  await server.stop();
});

const read = (file: string) => readFileSync(join(content, file), 'utf8');
/** Replaces a piece of a file, as an editor does. */
function edit(file: string, from: string, to: string): void {
  expect(read(file).split(from), `${file}: ${from}`).toHaveLength(2);
  writeFiles(content, { [file]: read(file).replace(from, () => to) });
}
/** What a browser is shown while the content has errors. */
const tells = (text: string) => (answer: { status: number; text: string }) =>
  answer.status === 500 && answer.text.includes('<title>The content has errors</title>') && answer.text.includes(escapeHtml(text));
const searchManifest = async () => JSON.parse((await server.get('/search/manifest.json', '*/*')).text) as SearchManifest;
const shows = (text: string) => (answer: { status: number; text: string }) => answer.status === 200 && answer.text.includes(text);

describe('the dev server', () => {
  it('starts with a mistake in the content, and says so in the browser and in the terminal', async () => {
    const { status, text } = await server.get('/');
    expect(status).toBe(500);
    expect(text).toContain('The content has errors');
    expect(text).toContain(`${vacancy}:11:9`);
    expect(server.printed()).toContain(`${vacancy}:11:9  error  `);
    expect((await server.get('/search/manifest.json', '*/*')).status).not.toBe(200);
  });

  it('comes up when it is mended', async () => {
    edit(vacancy, 'status: opened', 'status: open');
    await server.until('/', shows('Test board'));
    expect((await server.get('/jobs/acme/backend-engineer/')).text).toContain('Backend Engineer, Payments');
    expect((await server.get('/roles/backend-engineer/')).text).toContain('You join');
    expect(server.printed()).toContain('The content has no errors any more.');
  });

  it('serves the media folder', async () => {
    const response = await fetch(`${server.origin}/media/acme.svg`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(await response.text()).toBe(baseContent['media/acme.svg']);
  });

  it('serves the files of search, made when they are asked for', async () => {
    const { facetTable, fullText } = await searchManifest();
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
    const before = await searchManifest();
    edit(vacancy, 'title: Backend Engineer, Payments', 'title: Payments Engineer');
    await server.until('/jobs/acme/backend-engineer/', shows('<h1>Payments Engineer</h1>'));
    const after = await searchManifest();
    expect(after.facetTable).not.toBe(before.facetTable);
    expect((await server.get(after.facetTable, '*/*')).text).toContain('Payments Engineer');
    expect((await server.get(before.facetTable, '*/*')).status).toBe(404);
    edit(vacancy, 'title: Payments Engineer', 'title: Backend Engineer, Payments');
    await server.until('/jobs/acme/backend-engineer/', shows('<h1>Backend Engineer, Payments</h1>'));
    expect(await searchManifest()).toEqual(before);
  });

  it('shows a field that does not exist at its place with the remedy, and recovers with the new text', async () => {
    const printedBefore = server.printed().length;
    edit(vacancy, 'level: mid\n', 'levle: mid\nlevel: mid\n');
    const { text } = await server.until('/', tells('levle'));
    expect(text).toMatch(/jobs\/acme\/backend-engineer\.mdx:4:1<\/code> error <code>unknown-field<\/code>/);
    expect(text).toContain(escapeHtml('did you mean "level"?'));
    expect(text).toContain('/@vite/client');
    expect(server.printed().slice(printedBefore)).toMatch(
      /jobs\/acme\/backend-engineer\.mdx:4:1 {2}error {2}unknown-field .*\n {4}did you mean "level"\?/,
    );
    expect((await server.get('/jobs/acme/backend-engineer/', '*/*')).status).toBe(500);
    edit(vacancy, 'levle: mid\nlevel: mid\n', 'level: senior\n');
    await server.until('/jobs/acme/backend-engineer/', shows('/levels/senior/'));
    expect((await server.get('/')).status).toBe(200);
  });

  it('shows a new title on the page and in every list', async () => {
    edit(vacancy, 'title: Backend Engineer, Payments', 'title: Ledger Engineer');
    await server.until('/jobs/acme/backend-engineer/', shows('<h1>Ledger Engineer</h1>'));
    for (const page of ['/', '/jobs/', '/companies/acme/', '/skills/python/']) {
      const { text } = await server.get(page);
      expect(text, page).toContain('Ledger Engineer');
      expect(text, page).not.toContain('Backend Engineer, Payments');
    }
  });

  it('shows a new body of a vacancy, a company and the about page', async () => {
    edit(vacancy, 'Build the service.', 'Build the *ledger*.');
    await server.until('/jobs/acme/backend-engineer/', shows('Build the <em>ledger</em>.'));
    writeFiles(content, { 'companies/acme.mdx': `${read('companies/acme.mdx')}\n## Story\n\nWe began in a shed.\n` });
    await server.until('/companies/acme/', shows('We began in a shed.'));
    edit('site.yaml', 'A board.', 'A better board.');
    await server.until('/about/', shows('A better board.'));
  });

  it('serves a vacancy that is added, and no longer one that is deleted', async () => {
    expect((await server.get('/jobs/acme/data-engineer/')).status).toBe(404);
    const added = read(vacancy).replace('Ledger Engineer', 'Data Engineer');
    writeFiles(content, { 'jobs/acme/data-engineer.mdx': added });
    await server.until('/jobs/acme/data-engineer/', shows('<h1>Data Engineer</h1>'));
    expect((await server.get('/jobs/')).text).toContain('/jobs/acme/data-engineer/');
    writeFiles(content, { 'jobs/acme/data-engineer.mdx': null });
    await server.until('/jobs/acme/data-engineer/', ({ status }) => status === 404);
    expect((await server.get('/jobs/')).text).not.toContain('/jobs/acme/data-engineer/');
  });

  it('shows a new body of a role guide, which Astro compiles', async () => {
    edit(role, 'You join', 'You lead <Blank name="company" /> and join');
    await server.until('/roles/backend-engineer/', shows('data-blank="company"'));
  });

  it('serves a role guide that is added, with its body, and no longer one that is deleted', async () => {
    const added = read(role).replace('title: Backend Engineer', 'title: Platform Engineer').replace('next: senior-backend-engineer\n', '');
    writeFiles(content, { 'roles/platform-engineer.mdx': added.replace('You lead', 'You hold up') });
    await server.until('/roles/platform-engineer/', shows('You hold up'));
    edit('roles/platform-engineer.mdx', 'You hold up', 'You carry');
    await server.until('/roles/platform-engineer/', shows('You carry'));
    writeFiles(content, { 'roles/platform-engineer.mdx': null });
    await server.until('/roles/platform-engineer/', ({ status }) => status === 404);
  });

  it('refuses code in a body before it is compiled, and recovers', async () => {
    const before = read(role);
    writeFiles(content, { [role]: `${before}\nimport fs from 'node:fs'\n` });
    const { text } = await server.until('/roles/backend-engineer/', tells('mdx-import'));
    expect(text).toMatch(/roles\/backend-engineer\.mdx:\d+:1<\/code> error <code>mdx-import<\/code>/);
    // Asked for as a module, which no page does, it is refused by the guard of the compiler.
    const module = await server.get(`/@fs${join(content, role)}?import`, 'application/javascript');
    expect(module.status).toBe(500);
    expect(module.text).not.toContain('readFileSync');
    writeFiles(content, { [role]: before.replace('You lead', 'You guide') });
    await server.until('/roles/backend-engineer/', shows('You guide'));
  });

  it('follows a reference that breaks when a file is deleted, and mends when it is back', async () => {
    const place = read('places/barcelona.mdx');
    writeFiles(content, { 'places/barcelona.mdx': null });
    await server.until('/', tells('there is no place "barcelona"'));
    writeFiles(content, { 'places/barcelona.mdx': place.replace('name: Barcelona', 'name: Barcelona by the sea') });
    await server.until('/places/barcelona/', shows('Barcelona by the sea'));
  });

  it('ends when it is told to', async () => {
    expect(await server.stop()).toBe(0);
    await expect(server.get('/')).rejects.toThrow();
  });
});
