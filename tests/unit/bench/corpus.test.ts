import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { corpusFiles, corpusNow } from '../../../bench/corpus/corpus.ts';
import { corpusGraph } from '../../../bench/corpus/graph.ts';
import { writeCorpus, type WrittenCorpus } from '../../../bench/corpus/write.ts';
import { checkContent, type CheckedContent } from '../../../src/content/check.ts';
import { splitFile } from '../../../src/content/frontmatter.ts';
import type { SiteGraph } from '../../../src/content/graph.ts';
import { jobSchema } from '../../../src/schemas/job.ts';
import { facetTableOf } from '../../../src/search/index/facet-table-of.ts';
import { thingTableOf } from '../../../src/search/index/thing-table-of.ts';

const size = 100;
const components = ['Callout', 'Steps', 'Columns', 'SkillList'];

let folder: string;
let written: WrittenCorpus;
let checked: CheckedContent;
let bodies: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-corpus-'));
  written = writeCorpus({ size, out: join(folder, 'content') });
  checked = checkContent(written.out, corpusNow);
  bodies = checked.content.entries.jobs.map(({ file }) => splitFile(readFileSync(join(written.out, file), 'utf8')).body);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the content has no error, and no warning but that a worldwide vacancy cannot be told to job search engines', () => {
  expect(checked.issues.filter(({ code }) => code !== 'posting-withheld')).toEqual([]);
  expect(checked.valid).toBe(true);
});

test('it holds what was asked for, with the other collections in proportion', () => {
  expect(written.files).toMatchObject({ jobs: size, companies: 5, roles: 12, skills: 131, articles: 6, pay: 16, 'site.yaml': 1 });
  const families = new Set(checked.content.entries.roles.map(({ data }) => data.family));
  expect(families.size).toBe(4);
  const kinds = checked.content.entries.places.map(({ data }) => data.kind);
  expect(new Set(kinds)).toEqual(new Set(['city', 'region', 'country', 'remote-area']));
});

test('the same seed gives the same bytes, and another seed others', () => {
  const first = new Map(Array.from(corpusFiles({ size, seed: 1 }), ({ path, text }) => [path, text]));
  for (const { path, text } of corpusFiles({ size, seed: 1 })) expect(text, path).toBe(first.get(path));
  const onDisk = readdirSync(written.out, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  expect(onDisk).toHaveLength(first.size);
  for (const [path, text] of first) expect(readFileSync(join(written.out, path), 'utf8'), path).toBe(text);
  const other = Array.from(corpusFiles({ size, seed: 2 }), ({ path }) => path);
  expect(other).not.toEqual([...first.keys()]);
});

test('the graph made without a folder is that of the files', () => {
  const [fromFiles, made] = [checked.graph!, corpusGraph({ size })];
  const tables = (graph: SiteGraph) => JSON.stringify([facetTableOf(graph), thingTableOf(graph)]);
  expect(tables(made)).toBe(tables(fromFiles));
  expect(made.vacancies.map(({ entry }) => entry.data)).toEqual(fromFiles.vacancies.map(({ entry }) => entry.data));
});

test('dates follow the moment', () => {
  const now = new Date('2031-03-04T12:00:00Z');
  const posted = [...corpusFiles({ size, now })].flatMap(({ text }) => /^datePosted: (\d{4})/m.exec(text)?.[1] ?? []);
  expect(posted).toHaveLength(size);
  expect(posted.every((year) => year === '2030' || year === '2031')).toBe(true);
});

test('five bodies in a hundred have components, and every one of the four occurs', () => {
  expect(bodies.filter((body) => /<[A-Z]/.test(body))).toHaveLength(5);
  for (const component of components)
    expect(
      bodies.some((body) => body.includes(`<${component}`)),
      component,
    ).toBe(true);
});

test('bodies are as long as real ones, and none is like another', () => {
  const words = bodies.map((body) => body.match(/[\p{L}\p{N}][^\s]*/gu)!.length);
  expect(Math.min(...words)).toBeGreaterThan(380);
  expect(Math.max(...words)).toBeLessThan(950);
  expect(new Set(bodies).size).toBe(size);
});

test('every field of a vacancy is used somewhere', () => {
  const used = new Set(checked.content.entries.jobs.flatMap(({ data }) => pathsOfValue(data)));
  // A range alone takes no label: the schema shares one shape with the ranges of a list, which have one.
  expect(pathsOfSchema(jobSchema).filter((path) => !used.has(path))).toEqual(['pay.label']);
});

test('eight in a hundred are closed, ten say that pay is not disclosed, and titles repeat', () => {
  const { vacancies } = checked.graph!;
  const closed = vacancies.flatMap(({ lifecycle }) => (lifecycle.state === 'closed' ? [lifecycle.reason] : []));
  expect(
    Object.fromEntries(
      Map.groupBy(closed, (reason) => reason)
        .entries()
        .map(([reason, all]) => [reason, all.length]),
    ),
  ).toEqual({
    filled: 3,
    expired: 3,
    cancelled: 2,
  });
  expect(vacancies.filter(({ entry }) => 'disclosed' in entry.data.pay)).toHaveLength(10);
  expect(new Set(vacancies.map(({ entry }) => entry.data.title)).size).toBeLessThan(size);
  const currencies = new Set(vacancies.flatMap(({ entry: { data } }) => ('currency' in data.pay ? [data.pay.currency] : [])));
  expect(currencies.size).toBeGreaterThan(2);
});

test('a size out of range and a folder with something in it are refused', () => {
  expect(() => [...corpusFiles({ size: 99 })]).toThrow('100 to 100000');
  expect(() => [...corpusFiles({ size: 100_001 })]).toThrow('100 to 100000');
  expect(() => writeCorpus({ size, out: written.out })).toThrow('is not empty');
});

/** `pay.ranges.min`: where a value has fields, whatever list they are in. */
function pathsOfValue(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsOfValue(item, path));
  if (value === null || typeof value !== 'object') return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOfValue(inner, path === '' ? key : `${path}.${key}`))];
}

/** The same paths as a schema allows them. */
function pathsOfSchema(schema: z.ZodType, path = ''): string[] {
  if (schema instanceof z.ZodOptional) return pathsOfSchema(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return pathsOfSchema(schema.element as z.ZodType, path);
  if (schema instanceof z.ZodUnion) return [...new Set((schema.options as z.ZodType[]).flatMap((option) => pathsOfSchema(option, path)))];
  if (!(schema instanceof z.ZodObject)) return [path];
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
  return [path, ...fields.flatMap(([key, inner]) => pathsOfSchema(inner, path === '' ? key : `${path}.${key}`))];
}
