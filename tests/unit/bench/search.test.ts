import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusNow } from '../../../bench/corpus/corpus.ts';
import { corpusGraph } from '../../../bench/corpus/graph.ts';
import { serveCompressed } from '../../../bench/gzip-server.ts';
import { toWork } from '../../../bench/search/main-thread.ts';
import { facetQuestions, plainWords, textQuestions } from '../../../bench/search/question.ts';
import { toRecords } from '../../../bench/search/record.ts';
import { ancestorsOf } from '../../../src/content/graph.ts';
import { facetTableOf } from '../../../src/search/index/facet-table-of.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-search-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the server', () => {
  test('compresses text, leaves the rest, and counts what it sent', async () => {
    const text = 'word '.repeat(500);
    writeFileSync(join(folder, 'index.html'), text);
    writeFileSync(join(folder, 'index.pf_meta'), text);
    const server = await serveCompressed(folder);
    try {
      for (const path of ['/', '/index.pf_meta']) expect(await (await fetch(server.origin + path)).text()).toBe(text);
      expect((await fetch(`${server.origin}/none.html`)).status).toBe(404);
      expect(server.takeSent()).toEqual([
        { path: '/', bytes: gzipSync(text).length },
        { path: '/index.pf_meta', bytes: text.length },
      ]);
      expect(server.takeSent()).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test('keeps to a slow line, which answers share', async () => {
    writeFileSync(join(folder, 'thousand.bin'), Buffer.alloc(1000));
    const server = await serveCompressed(folder);
    try {
      server.useLine({ roundTrip: 50, bytesPerSecond: 10_000 });
      const asked = performance.now();
      await Promise.all([1, 2].map(async () => (await fetch(`${server.origin}/thousand.bin`)).arrayBuffer()));
      expect(performance.now() - asked).toBeGreaterThan(245);
    } finally {
      await server.close();
    }
  });
});

describe('the records', () => {
  const graph = corpusGraph({ size: 100 });
  const records = toRecords(facetTableOf(graph), corpusNow.getTime());

  test('are the open vacancies, with what the vacancy says and what follows from it', () => {
    expect(records).toHaveLength(graph.openVacancies.length);
    const at = graph.openVacancies.findIndex(({ places: [place] }) => place?.data.parent !== undefined);
    const { entry, company, places } = graph.openVacancies[at]!;
    const around = ancestorsOf(places[0]!, graph.byId.places);
    const { path, label, text, facets } = records[at]!;
    expect(path).toBe(`/jobs/${entry.id}/`);
    expect(label).toBe(`${entry.data.title} · ${company.data.name}`);
    expect(facets.place).toEqual(expect.arrayContaining([...places, ...around].map(({ id }) => id)));
    expect(text).toContain(around[0]!.data.name);
  });

  test('give twenty questions of each kind, each with something to find', () => {
    expect(textQuestions(records)).toHaveLength(20);
    expect(new Set(facetQuestions(records).map((question) => JSON.stringify(question)))).toHaveLength(20);
    for (const word of plainWords(records)) {
      expect(
        records.some(({ text }) => text.toLowerCase().includes(word.toLowerCase())),
        word,
      ).toBe(true);
    }
  });
});

test('the work of a main thread is that of its tasks between two marks', () => {
  const thread = { pid: 1, tid: 2 };
  const mark = (name: string, ts: number) => ({ ...thread, name, cat: 'blink.user_timing', ts });
  const task = (ts: number, dur: number, tid = 2) => ({
    pid: 1,
    tid,
    name: 'RunTask',
    cat: 'disabled-by-default-devtools.timeline',
    ts,
    dur,
  });
  const events = [task(0, 5000), task(6000, 1000), task(6000, 900, 3), task(9000, 4000), mark('a:start', 2000), mark('a:end', 10_000)];
  expect(toWork(events)).toEqual(new Map([['a', { total: 5, longest: 3 }]]));
  expect(() => toWork([mark('b:start', 1)])).toThrow('"b" began and did not end');
});
