import { describe, expect, it } from 'vitest';
import { exampleList, firstPageExample, followNextExample, payLicences, twinExamples } from '../../../../src/outputs/api/examples.ts';
import { toShortJson } from '../../../../src/outputs/api/short-json.ts';
import { boardGraph, smallGraph } from '../../../support/render.ts';
import { apiTexts } from './files.ts';

const source = { kind: 'survey', referenceDate: '2025-12-31', retrieved: '2026-11-01', url: 'https://pay.example/' };
const graph = boardGraph({
  jobs: { 'acme/backend-engineer': { datePosted: '2026-11-01' }, 'acme/tester': { title: 'Tester', datePosted: '2026-11-09' } },
  articles: { 'write-well': {} },
  pay: {
    one: { source: { ...source, name: 'Survey B', licence: 'CC0' } },
    two: { source: { ...source, name: 'Survey A', licence: 'CC0' } },
    three: { source: { ...source, name: 'Office', licence: 'public domain' } },
  },
});

describe('examples for developers', () => {
  it('show the first page of the open vacancies as its file has it', () => {
    const file = JSON.parse(apiTexts(graph).get('/api/v1/jobs.json')!);
    const shown = firstPageExample(exampleList, graph);
    expect(shown).toBe(toShortJson(file));
    expect(shown).toMatch(/^\{\n {2}"total": 2,\n {2}"page": 1,\n {2}"pages": 1,\n {2}"items": \[\n {4}\{\n {6}"id": "acme\/tester",\n/);
    expect(shown).toContain('… 1 more');
  });

  it('have a program that reads every vacancy along next', async () => {
    const log: string[] = [];
    const pages: Record<string, object> = {
      'https://jobs.example/api/v1/jobs.json': { items: [{ title: 'One', url: '/1' }], next: 'https://jobs.example/api/v1/jobs/2.json' },
      'https://jobs.example/api/v1/jobs/2.json': { items: [{ title: 'Two', url: '/2' }] },
    };
    const program = new Function('fetch', 'console', `return (async () => {${followNextExample(graph)}})()`);
    await program(async (address: string) => ({ json: async () => pages[address] }), {
      log: (...words: string[]) => log.push(words.join(' ')),
    });
    expect(log).toEqual(['One /1', 'Two /2']);
  });

  it('name a page of each kind that has files, one with open vacancies', () => {
    expect(twinExamples(graph)).toEqual([
      { kind: 'Vacancy', name: 'Tester', page: '/jobs/acme/tester/' },
      { kind: 'Role guide', name: 'Backend Engineer', page: '/roles/backend-engineer/' },
      { kind: 'Company', name: 'Acme', page: '/companies/acme/' },
      { kind: 'Skill', name: 'Kafka', page: '/skills/kafka/' },
      { kind: 'Place', name: 'Barcelona', page: '/places/barcelona/' },
      { kind: 'Article', name: 'Write well', page: '/articles/write-well/' },
    ]);
  });

  it('name none where there is nothing', () => {
    expect(twinExamples(smallGraph({}))).toEqual([]);
    expect(payLicences(smallGraph({}))).toEqual([]);
  });

  it('count the licences of the pay figures, the most frequent first', () => {
    expect(payLicences(graph)).toEqual([
      { licence: 'CC0', benchmarks: 2, sources: ['Survey A', 'Survey B'] },
      { licence: 'public domain', benchmarks: 1, sources: ['Office'] },
    ]);
  });
});
