import type { Browser, Page } from 'playwright-core';
import { serveCompressed, type GzipServer } from '../gzip-server.ts';
import type { Row } from '../subject.ts';
import { median } from '../table.ts';
import type { Answer } from './engine.ts';
import { engineFolder, type EngineName } from './prepare.ts';
import { facetQuestions, plainWords, textQuestions, typo, type Question } from './question.ts';
import type { SearchRecord } from './record.ts';
import { kilobytes, visit } from './visit.ts';

/** A way to search the records. MiniSearch and Orama can be sent an index, or the records to make one of. */
interface Side {
  name: string;
  engine: EngineName;
  query: string;
  /** False for a second way to load the same engine: what it does afterwards is the same. */
  askedWarm: boolean;
}

const now = (moment: Date) => `?now=${moment.getTime()}`;

function sidesAt(moment: Date): Side[] {
  return [
    { name: 'ours', engine: 'rolebook', query: now(moment), askedWarm: true },
    { name: 'MiniSearch', engine: 'minisearch', query: '', askedWarm: true },
    { name: 'MiniSearch from records', engine: 'minisearch', query: '?records', askedWarm: false },
    { name: 'Orama', engine: 'orama', query: '', askedWarm: true },
    { name: 'Orama from records', engine: 'orama', query: '?records', askedWarm: false },
    { name: 'Pagefind', engine: 'pagefind', query: '', askedWarm: true },
  ];
}

/** What one visit to one side gave. Times are in milliseconds, bytes in thousands. */
interface Measured {
  bytes: number;
  firstHit: number;
  slowFirstHit: number;
  text: number;
  facet: number;
}

interface Comparison {
  browser: Browser;
  records: readonly SearchRecord[];
  moment: Date;
  runs: number;
  log(message: string): void;
}

/**
 * Measures the engines over the same records, in turn.
 * @throws Error when they did not do the same work.
 */
export async function compareEngines({ browser, records, moment, runs, log }: Comparison): Promise<Row[]> {
  const sides = sidesAt(moment);
  const servers = new Map<EngineName, GzipServer>();
  for (const { engine } of sides) if (!servers.has(engine)) servers.set(engine, await serveCompressed(engineFolder(engine)));
  const measured = new Map(sides.map((side): [Side, Measured[]] => [side, []]));
  try {
    const typoHits = await checkSameWork(browser, sides, servers, records, log);
    for (let run = 0; run < runs; run++) {
      for (const side of run % 2 === 0 ? sides : sides.toReversed()) {
        const one = await measureSide(browser, side, servers.get(side.engine)!, records);
        measured.get(side)!.push(one);
        const { bytes, firstHit, text, facet } = one;
        log(
          `run ${run + 1} of ${runs}, ${side.name}: ${bytes.toFixed(0)} KB, first hit ${firstHit.toFixed(0)} ms` +
            (side.askedWarm ? `, text ${text.toFixed(1)} ms, facet ${facet.toFixed(1)} ms` : ''),
        );
      }
    }
    return toRows(measured, typoHits);
  } finally {
    for (const server of servers.values()) await server.close();
  }
}

async function measureSide(browser: Browser, side: Side, server: GzipServer, records: readonly SearchRecord[]): Promise<Measured> {
  const load = (slow: boolean, warm: boolean) =>
    visit(browser, server, slow, async (page) => {
      const firstHit = await open(page, side, server);
      const bytes = kilobytes(server.takeSent(), (path) => path !== '/');
      const times = async (questions: Question[]) => (warm ? median(await timeAll(page, questions)) : Number.NaN);
      return { bytes, firstHit, text: await times(textQuestions(records)), facet: await times(facetQuestions(records)) };
    });
  const slowFirstHit = (await load(true, false)).firstHit;
  return { ...(await load(false, side.askedWarm)), slowFirstHit };
}

/** Milliseconds to the first hit. */
async function open(page: Page, { query }: Side, server: GzipServer): Promise<number> {
  await page.goto(`${server.origin}/${query}`);
  return page.evaluate(() => window.enginePage.firstHit);
}

function timeAll(page: Page, questions: Question[]): Promise<number[]> {
  return page.evaluate((all) => window.enginePage.timeAll(all), questions);
}

/**
 * Asks every side the same and compares: the number of records, the hits of every choice of facets, and that each finds what we find
 * of a plain word. It warms up the disk and the servers, too.
 * @returns the hits of a mistyped word.
 */
async function checkSameWork(
  browser: Browser,
  sides: readonly Side[],
  servers: ReadonlyMap<EngineName, GzipServer>,
  records: readonly SearchRecord[],
  log: (message: string) => void,
): Promise<Map<Side, number>> {
  const typoHits = new Map<Side, number>();
  const ours = new Map<string, ReadonlySet<string>>();
  for (const side of sides) {
    const server = servers.get(side.engine)!;
    await visit(browser, server, false, async (page) => {
      await open(page, side, server);
      const find = (question: Question): Promise<Answer> => page.evaluate((one) => window.enginePage.find(one), question);
      const size = await page.evaluate(() => window.enginePage.size());
      if (size !== records.length) throw new Error(`${side.name} holds ${size} records, not ${records.length}.`);
      for (const question of facetQuestions(records)) {
        const { hits } = await find(question);
        const right = records.filter((record) => isMet(question, record)).length;
        if (hits !== right) throw new Error(`${side.name} finds ${hits} of ${JSON.stringify(question)}; ${right} records are so.`);
      }
      for (const text of plainWords(records)) {
        const paths = await page.evaluate((one) => window.enginePage.pathsOf({ text: one }), text);
        if (!ours.has(text)) ours.set(text, new Set(paths));
        const missing = [...ours.get(text)!].filter((path) => !new Set(paths).has(path));
        if (missing.length > 0) throw new Error(`${side.name} does not find ${missing.length} of "${text}", such as ${missing[0]}.`);
        const more = paths.length - ours.get(text)!.size;
        log(`"${text}", ${side.name}: ${paths.length} hits${more > 0 ? `, ${more} more than ours` : ''}`);
      }
      typoHits.set(side, (await find({ text: typo })).hits);
    });
  }
  return typoHits;
}

function isMet(question: Question, { facets }: SearchRecord): boolean {
  return 'chosen' in question && question.chosen.every(({ facet, id }) => facets[facet].includes(id));
}

/** What is compared. MiniSearch cannot count: its time for a choice of facets is that of its filter alone. */
const quantities: readonly { name: string; unit: string; warm: boolean; of: (measured: Measured) => number }[] = [
  { name: 'bytes to the first hit', unit: 'KB', warm: false, of: ({ bytes }) => bytes },
  { name: 'time to the first hit', unit: 'ms', warm: false, of: ({ firstHit }) => firstHit },
  { name: 'time to the first hit, slow 4G and 4× slower', unit: 'ms', warm: false, of: ({ slowFirstHit }) => slowFirstHit },
  { name: 'text query, warm', unit: 'ms', warm: true, of: ({ text }) => text },
  { name: 'choice of facets with counts', unit: 'ms', warm: true, of: ({ facet }) => facet },
];

function toRows(measured: ReadonlyMap<Side, readonly Measured[]>, typoHits: ReadonlyMap<Side, number>): Row[] {
  const [[, ours], ...peers] = [...measured] as [[Side, Measured[]], ...[Side, Measured[]][]];
  const rows = quantities.flatMap(({ name, unit, warm, of }) => {
    const sides = (list: readonly [Side, readonly Measured[]][]) => list.filter(([side]) => !warm || side.askedWarm);
    const nameOf = (side: Side) =>
      warm && side.engine === 'minisearch' && name.includes('counts') ? `${side.name} (counts nothing)` : side.name;
    return [
      ...sides(peers).map(([side, theirs]): Row => {
        const ratios = theirs.map((one, run) => of(ours[run]!) / of(one));
        return { name: `${name}, ours / ${nameOf(side)}`, unit: '×', ratios };
      }),
      ...sides([...measured]).map(([side, list]): Row => ({ name: `${name}, ${nameOf(side)}`, unit, values: list.map(of) })),
    ];
  });
  const typos = [...typoHits].filter(([side]) => side.askedWarm);
  return [...rows, ...typos.map(([{ name }, hits]): Row => ({ name: `hits of "${typo}", ${name}`, unit: '', values: [hits] }))];
}
