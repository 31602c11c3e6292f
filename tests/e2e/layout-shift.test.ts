import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { answerTo, type ServedSite } from '../support/serve.ts';
import { pageTypes, type Screen } from './page-types.ts';
import { visitSite } from './visit.ts';

/** Long enough for a browser to paint what it has. */
const between = 150;
/** In the middle of the header: its last button is there, and not yet what the button says. */
const middleOfHeader = /(?<=<button [^>]*class="menu-button"[^>]*>)/;

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

/** Serves a built site as over a slow connection: of each page the first half of its header, and after a pause the rest. */
async function serveInParts(dist: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const { status, file, headers } = answerTo(dist, request.url ?? '/', () => ({}));
    response.writeHead(status, headers);
    const content = readFileSync(file);
    if (!file.endsWith('.html')) return void response.end(content);
    const [first, rest] = content.toString().split(middleOfHeader);
    response.write(first);
    void pause(between).then(() => response.end(rest));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
