import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { serveSite } from '../support/serve.ts';
import { shifts } from './layout.ts';
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

const site = visitSite(undefined, (dist) => serveSite(dist, undefined, (file, response) => void sendInParts(file, response)));

const landingKinds = ['home', 'vacancies', 'vacancy', 'role guide', 'scorecard', 'company', 'skill', 'pay', 'pay of a role', 'article'];
const pages = pageTypes.filter(({ name }) => landingKinds.includes(name));

test.each<Screen>(['phone', 'desktop'])('nothing moves while a page arrives in parts, on a %s', async (screen) => {
  expect(pages).toHaveLength(landingKinds.length);
  for (const { path } of pages) {
    const { page } = await site.open(path, { screen });
    expect(await page.evaluate(shifts), path).toEqual([]);
  }
});

/** Sends a page as over a slow connection: its header in parts, with a pause after each, and then the rest. Other files come at once. */
async function sendInParts(file: string, response: ServerResponse): Promise<void> {
  const content = readFileSync(file);
  if (!file.endsWith('.html')) return void response.end(content);
  const text = content.toString();
  let sent = 0;
  for (const cut of cuts) {
    const end = text.search(cut);
    expect(end, String(cut)).toBeGreaterThan(sent);
    response.write(text.slice(sent, end));
    sent = end;
    await pause(between);
  }
  response.end(text.slice(sent));
}
