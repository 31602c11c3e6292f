import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/search/engine/text-index.ts';
import { createThingIndex } from '../../../src/search/engine/thing-index.ts';
import { thingTableVersion, type Thing } from '../../../src/search/thing-table.ts';

const things: Thing[] = [
  { kind: 'role', id: 'data-engineer', name: 'Data Engineer', about: 'Builds pipelines, often with Kafka.', open: 4 },
  { kind: 'role', id: 'backend-engineer', name: 'Backend Engineer', about: 'Builds services in Python.', open: 9 },
  { kind: 'company', id: 'acme', name: 'Acme', about: 'Freight', open: 2 },
  { kind: 'skill', id: 'kafka', name: 'Apache Kafka', about: 'A log of events.', open: 7 },
  { kind: 'skill', id: 'postgresql', name: 'PostgreSQL', about: 'A database.', also: ['Postgres'], open: 3 },
  { kind: 'skill', id: 'python', name: 'Python', about: 'A language.', open: 8 },
  { kind: 'place', id: 'zurich', name: 'Zürich', about: 'Zürich, Switzerland' },
  { kind: 'article', id: 'queues', name: 'Queues', about: 'What Kafka and others are for.' },
];
const index = createThingIndex({ version: thingTableVersion, groups: [], things });
const find = (text: string, inFullText?: ReadonlySet<number>) =>
  index.find(readText(text, true, [index.words]), inFullText).map(({ id }) => id);

describe('finding things', () => {
  it('gives those that are called so before those that are described so', () => {
    expect(find('kafka')).toEqual(['kafka', 'data-engineer', 'queues']);
    expect(find('python')).toEqual(['python', 'backend-engineer']);
  });

  it('gives those with most open vacancies first among equals', () => {
    expect(find('engineer')).toEqual(['backend-engineer', 'data-engineer']);
    expect(find('builds')).toEqual(['backend-engineer', 'data-engineer']);
  });

  it('knows other names, accents and beginnings', () => {
    expect(find('postgres')).toEqual(['postgresql']);
    expect(find('zur swi')).toEqual(['zurich']);
  });

  it('needs every word', () => {
    expect(find('data kafka')).toEqual(['data-engineer']);
    expect(find('data python')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(find('')).toEqual([]);
    expect(find('!', new Set([0]))).toEqual([]);
  });

  it('puts last what only says so in its text, and names it once', () => {
    expect(find('kafka', new Set([2, 3]))).toEqual(['kafka', 'data-engineer', 'queues', 'acme']);
    expect(find('mainframe', new Set([2]))).toEqual(['acme']);
  });

  it('corrects to words of names, and leaves words of descriptions alone', () => {
    expect(readText('pyhton', false, [index.words])).toMatchObject({ text: 'python', typed: 'pyhton' });
    for (const text of ['pipelines', 'piplines']) expect(readText(text, false, [index.words]).typed, text).toBeUndefined();
  });
});
