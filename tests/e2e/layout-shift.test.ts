import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { answerTo, type ServedSite } from '../support/serve.ts';
import { pageTypes, type Screen } from './page-types.ts';
import { visitSite } from './visit.ts';

/** Long enough for a browser to paint what it has. */
const between = 100;
/** Where a part ends: in the name of the site, in the choice of colours, in the link to the search, in the button of the menu. */
const cuts = [
  /(?=<span>Rolebook)/,
  /(?<=<label class="theme-switch">)/,
  /(?<=<option value="system">)/,
  /(?<= data-search>)/,
  /(?<= class="menu-button"[^>]*>)/,
];

const site = visitSite(undefined, serveInParts);

const landingKinds = ['home', 'vacancies', 'vacancy', 'role guide', 'scorecard', 'company', 'skill', 'pay', 'pay of a role', 'article'];
const pages = pageTypes.filter(({ name }) => landingKinds.includes(name));

test.each<Screen>(['phone', 'desktop'])('nothing moves while a page arrives in parts, on a %s', async (screen) => {
  expect(pages).toHaveLength(landingKinds.length);
  for (const { path } of pages) {
    const { page } = await site.open(path, { screen });
    expect(await page.evaluate(shifts), path).toEqual([]);
  }
});

/** What moved since the page was opened without anybody doing anything, as Chromium's layout instability has it. */
async function shifts(): Promise<string[]> {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    sources: readonly { node: Node | null }[];
  }
  const entries = await new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve([]), 100);
  });
  return (entries as LayoutShift[]).map(({ value, sources }) => {
    const moved = sources.map(({ node }) => (node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent));
    return `${value.toFixed(5)}: ${moved.join(', ')}`;
  });
}

/** Serves a built site as over a slow connection: of each page the header in parts, with a pause after each, and then the rest. */
async function serveInParts(dist: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { status, file, headers } = answerTo(dist, request.url ?? '/', () => ({}));
    response.writeHead(status, headers);
    const content = readFileSync(file);
    if (file.endsWith('.html')) void writeInParts(response, content.toString());
    else response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function writeInParts(response: ServerResponse, text: string): Promise<void> {
  let written = 0;
  for (const cut of cuts) {
    const end = text.search(cut);
    expect(end, String(cut)).toBeGreaterThan(written);
    response.write(text.slice(written, end));
    written = end;
    await pause(between);
  }
  response.end(text.slice(written));
}
