import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { themeScriptPath } from '../../src/outputs/theme-script.ts';
import { createFinder } from '../../src/search/engine/finder.ts';
import { everything, readSelection } from '../../src/search/engine/selection.ts';
import { facetNames, type FacetTable } from '../../src/search/facet-table.ts';
import { manifestPath, type SearchManifest } from '../../src/search/manifest.ts';
import { serveCompressed, type GzipServer, type Sent } from '../gzip-server.ts';
import type { Row } from '../subject.ts';
import { median } from '../table.ts';
import { budgets } from './budgets.ts';
import { boxOf, installFinderPage, searchBox } from './finder-page.ts';
import { recordMainThread } from './main-thread.ts';
import { firstQuestion, textQuestions } from './question.ts';
import type { SearchRecord } from './record.ts';
import { kilobytes, visit } from './visit.ts';

interface Measurement {
  browser: Browser;
  /** The built site. */
  dist: string;
  table: FacetTable;
  records: readonly SearchRecord[];
  moment: Date;
  runs: number;
  log(message: string): void;
}

/** One run. Bytes are in thousands, times in milliseconds. */
interface Measured {
  page: number;
  ownScript: number;
  ownScriptGzip: number;
  scriptWithPagefind: number;
  facetTable: number;
  firstTextResult: number;
  firstTextResultTime: number;
  slowFirstTextResultTime: number;
  facetClick: number;
  facetClickToRest: number;
  longestTask: number;
  textQuery: number;
}

const clicks = 50;
const firstText = 'text' in firstQuestion ? firstQuestion.text : '';

/**
 * Visits the finder of a built site and measures what has a budget.
 * @throws Error when the page shows anything but what the selection finds.
 */
export async function measureFinder(measurement: Measurement): Promise<Row[]> {
  const { dist, runs, log } = measurement;
  const server = await serveCompressed(dist);
  const measured: Measured[] = [];
  try {
    // Once for nothing: the server compresses what it is first asked for.
    await measureBytes(measurement, server);
    for (let run = 0; run < runs; run++) {
      const slow = await measureFirstText(measurement, server, true);
      const fast = await measureFirstText(measurement, server, false);
      const one: Measured = {
        ...(await measureBytes(measurement, server)),
        firstTextResult: fast.bytes,
        firstTextResultTime: fast.time,
        slowFirstTextResultTime: slow.time,
        ...(await measureClicks(measurement, server)),
        textQuery: await measureTexts(measurement, server),
      };
      measured.push(one);
      log(
        `run ${run + 1} of ${runs}, finder: click ${one.facetClick.toFixed(1)} ms (to rest ${one.facetClickToRest.toFixed(1)}), longest task ${one.longestTask.toFixed(1)} ms, ` +
          `text ${one.textQuery.toFixed(0)} ms, first text result ${one.firstTextResult.toFixed(0)} KB`,
      );
    }
  } finally {
    await server.close();
  }
  return toRows(measured);
}

/** Opens the finder in a window of its own, with nothing in any cache, and waits until it has come to rest. */
function visitFinder<T>({ browser, moment }: Measurement, server: GzipServer, slow: boolean, use: (page: Page) => Promise<T>): Promise<T> {
  return visit(browser, server, slow, async (page) => {
    await page.addInitScript(installFinderPage, moment.getTime());
    await page.goto(`${server.origin}/jobs/`);
    await page.evaluate(() => window.finderPage.settled(1000));
    return use(page);
  });
}

/** Puts a text into the search box, as one event. Milliseconds to the first frame with its results. */
async function search(page: Page, text: string): Promise<number> {
  await page.focus(searchBox);
  await page.evaluate(() => window.finderPage.awaitResults());
  await page.keyboard.insertText(text);
  return page.evaluate(() => window.finderPage.results);
}

/** From a page at rest, of which no script has been used, to the first results. */
function measureFirstText(measurement: Measurement, server: GzipServer, slow: boolean): Promise<{ time: number; bytes: number }> {
  return visitFinder(measurement, server, slow, async (page) => {
    const time = await search(page, firstText);
    return { time, bytes: kilobytes(server.takeSent()) };
  });
}

/** What is sent for the page alone, and for everything that finding and searching load. */
async function measureBytes(measurement: Measurement, server: GzipServer) {
  const { facetTable, fullText } = JSON.parse(readFileSync(join(measurement.dist, manifestPath), 'utf8')) as SearchManifest;
  if (fullText === undefined) throw new Error('The site has no full text to search.');
  const [first, all] = await visitFinder(measurement, server, false, async (page) => {
    const before = server.takeSent();
    await search(page, firstText);
    await page.evaluate(() => window.finderPage.settled(1500));
    await page.keyboard.press('Control+k');
    await page.waitForSelector('dialog[open]');
    await page.goto(`${server.origin}/search/?q=${firstText}`, { waitUntil: 'networkidle' });
    return [before, [...before, ...server.takeSent()]] as const;
  });
  // A page that is opened later may ask for a file again.
  const files = [...new Map(all.map((sent): [string, Sent] => [sent.path, sent])).values()];
  const isPagefind = (path: string) => path.startsWith(fullText.folder) && /\.js$|\/wasm\.[^/]+$/.test(path);
  // The script that sets the theme is on every page, and finds nothing.
  const isOwn = (path: string) => path.endsWith('.js') && !path.startsWith(fullText.folder) && path !== themeScriptPath;
  const ownScriptGzip = kilobytes(files, isOwn);
  const asBrotli = files
    .filter(({ path }) => isOwn(path))
    .map(({ path }) => brotliCompressSync(readFileSync(join(measurement.dist, path))));
  return {
    page: kilobytes(first, (path) => path.endsWith('/') || path.endsWith('.css')),
    ownScript: asBrotli.reduce((sum, { length }) => sum + length, 0) / 1000,
    ownScriptGzip,
    scriptWithPagefind: ownScriptGzip + kilobytes(files, isPagefind),
    facetTable: kilobytes(files, (path) => path === facetTable),
  };
}

/** The work of the main thread for each of fifty clicks, two values of different facets on and off in turn. */
async function measureClicks(
  measurement: Measurement,
  server: GzipServer,
): Promise<Pick<Measured, 'facetClick' | 'facetClickToRest' | 'longestTask'>> {
  const { browser, table, moment } = measurement;
  const finder = createFinder(table, moment.getTime());
  return visitFinder(measurement, server, false, async (page) => {
    const click = async (box: string, name: string) => {
      const isAtOnce = await page.evaluate((one) => window.finderPage.click(one.box, one.name), { box, name });
      const { count } = await page.evaluate(() => window.finderPage.shown());
      const expected = finder.find(readSelection(new URL(page.url()).searchParams)).rows.length;
      if (count !== expected) throw new Error(`${page.url()} says ${count} vacancies; there are ${expected}.`);
      return isAtOnce;
    };
    const [loading] = table.values.level.map(({ id }) => boxOf('level', id));
    await click(loading!, 'on');
    await click(loading!, 'off');

    const work = await recordMainThread(browser, page, async () => {
      const on: string[] = [];
      for (let at = 0; at < clicks; at++) {
        const facet = facetNames[(at >> 1) % facetNames.length]!;
        const box = at % 4 < 2 ? await freeBox(page, facet, at >> 4) : on.shift()!;
        if (at % 4 < 2) on.push(box);
        if (!(await click(box, `click ${at}`)))
          throw new Error(`${page.url()}: the list or a count changed after the frame that was to show them.`);
      }
    });
    const ofClicks = (words: string) => Array.from({ length: clicks }, (_, at) => work.get(`click ${at}${words}`)!);
    const toRest = ofClicks(' to rest');
    return {
      facetClick: median(ofClicks('').map(({ total }) => total)),
      facetClickToRest: median(toRest.map(({ total }) => total)),
      longestTask: Math.max(...toRest.map(({ longest }) => longest)),
    };
  });
}

/** A box of a facet that is not ticked and can be: the first, the second and so on. */
async function freeBox(page: Page, facet: string, which: number): Promise<string> {
  const selector = `job-finder [data-facet="${facet}"] input[value]:enabled:not(:checked)`;
  const ids = await page.$$eval(selector, (boxes) => boxes.map((box) => (box as HTMLInputElement).value));
  const id = ids[which % ids.length];
  if (id === undefined) throw new Error(`No box of "${facet}" can be ticked.`);
  return boxOf(facet, id);
}

/** Typed to shown, each text from an empty box, after one that has loaded everything. */
async function measureTexts(measurement: Measurement, server: GzipServer): Promise<number> {
  const { table, records, moment } = measurement;
  const finder = createFinder(table, moment.getTime());
  return visitFinder(measurement, server, false, async (page) => {
    const times: number[] = [];
    for (const question of [firstQuestion, ...textQuestions(records)]) {
      if (!('text' in question)) continue;
      times.push(await search(page, question.text));
      const [row] = finder.find({ ...everything, text: question.text }).rows;
      const { first } = await page.evaluate(() => window.finderPage.shown());
      const expected = row === undefined ? null : records[row]!.path;
      if (first !== expected) throw new Error(`The first result of "${question.text}" is ${first}, not ${expected}.`);
      await page.evaluate(() => window.finderPage.settled(700));
      await page.fill(searchBox, '');
      await page.evaluate(() => window.finderPage.settled(700));
    }
    return median(times.slice(1));
  });
}

const rows: readonly { name: string; unit: string; of: keyof Measured; goal?: number }[] = [
  { name: 'facet click, main thread, median of 50', unit: 'ms', of: 'facetClick', goal: budgets.facetClick },
  { name: 'facet click and all that follows it, main thread, median of 50', unit: 'ms', of: 'facetClickToRest' },
  { name: 'longest task of the 50 clicks', unit: 'ms', of: 'longestTask', goal: budgets.longestTask },
  { name: 'text query, typed to shown, warm, median of 20', unit: 'ms', of: 'textQuery', goal: budgets.textQuery },
  { name: 'all bytes to the first text result', unit: 'KB', of: 'firstTextResult', goal: budgets.firstTextResult },
  { name: '`/jobs/` before any interaction, HTML and CSS', unit: 'KB', of: 'page', goal: budgets.page },
  { name: 'our own script for finder and search, as brotli', unit: 'KB', of: 'ownScript', goal: budgets.ownScript },
  { name: 'our own script for finder and search', unit: 'KB', of: 'ownScriptGzip' },
  { name: "our own script with Pagefind's and its wasm", unit: 'KB', of: 'scriptWithPagefind', goal: budgets.scriptWithPagefind },
  { name: 'facet table', unit: 'KB', of: 'facetTable', goal: budgets.facetTable },
  { name: 'first text result after typing, cold', unit: 'ms', of: 'firstTextResultTime' },
  { name: 'first text result after typing, cold, slow 4G and 4× slower', unit: 'ms', of: 'slowFirstTextResultTime' },
];

function toRows(measured: readonly Measured[]): Row[] {
  return rows.map(({ name, unit, of, goal }) => ({
    name: `finder: ${name}`,
    unit,
    ...(goal !== undefined && { goal }),
    values: measured.map((one) => one[of]),
  }));
}
