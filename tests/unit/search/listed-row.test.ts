import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusGraph } from '../../../bench/corpus/graph.ts';
import { checkContent } from '../../../src/content/check.ts';
import type { SiteGraph } from '../../../src/content/graph.ts';
import { toListedVacancy } from '../../../src/content/listed-vacancy.ts';
import { createFinder } from '../../../src/search/engine/finder.ts';
import { toListedRow } from '../../../src/search/engine/listed-row.ts';
import { facetTableOf } from '../../../src/search/index/facet-table-of.ts';
import { graphOfPostings, type PostingFields } from '../../support/postings.ts';

const now = new Date('2026-12-28T12:00:00Z');
const range = (more: string) => `{ currency: EUR, period: year, ${more} }`;

/** Vacancies that say something in an unusual way, or not at all. */
const odd: Readonly<Record<string, PostingFields>> = {
  'nothing-stated': {},
  west: { validThrough: '2026-12-31T18:00:00-08:00' },
  'east-after-midnight': { validThrough: '2027-01-01T00:30:00+09:00' },
  'midnight-in-utc': { validThrough: '2026-12-31T00:00:00Z' },
  'midnight-without-z': { validThrough: '2026-12-31T00:00:00+00:00' },
  'half-an-hour': { validThrough: '2026-12-30T23:45:00-03:30' },
  'with-seconds': { validThrough: '2026-12-30T23:59:59.5Z' },
  day: { validThrough: '2026-12-31' },
  'day-far-away': { validThrough: '2027-02-28' },
  'day-of-now': { validThrough: '2026-12-28' },
  'only-min': { pay: range('min: 40000') },
  'only-max': { pay: range('max: 40000') },
  single: { pay: range('min: 40000, max: 40000') },
  'by-the-hour': { pay: '{ min: 22.5, max: 31, currency: GBP, period: hour }' },
  'by-place': {
    places: '[spain, barcelona]',
    pay: `{ ranges: [${range('label: Spain, max: 9000')}, ${range('label: Barcelona, min: 8000')}] }`,
  },
  'several-kinds': { workplace: 'remote', remote: '{ countries: [FR, ES] }', level: 'senior', employmentTypes: '[part-time, full-time]' },
  worldwide: { workplace: 'remote', remote: '{ countries: worldwide }' },
  'slug-of-another-title': { title: 'Señor Engineer (C++)' },
  'senor-engineer-c-plus-plus': { title: 'Señor Engineer (C++)' },
  'senor-engineer-c-plus-plus-2': { title: 'Señor Engineer (C++)' },
  'senor-engineer': { title: 'Señor Engineer (C++)' },
  japanese: { title: 'ソフトウェアエンジニア' },
};

const graphs: Readonly<Record<string, () => [SiteGraph, Date]>> = {
  'the shipped content': () => [
    checkContent(resolve('content'), new Date('2026-11-22T09:00:00Z')).graph!,
    new Date('2026-11-22T09:00:00Z'),
  ],
  'a generated site': () => [corpusGraph({ size: 300 }), new Date('2026-11-22T09:00:00Z')],
  'vacancies that are unusual': () => [
    graphOfPostings(Object.fromEntries(Object.entries(odd).map(([id, fields]) => [`acme/${id}`, fields])), {}, now),
    now,
  ],
};

describe('a row is listed with the same words as its vacancy', () => {
  it.each(Object.keys(graphs))('of %s', (name) => {
    const [graph, moment] = graphs[name]!();
    const finder = createFinder(JSON.parse(JSON.stringify(facetTableOf(graph))), moment.getTime());
    const listed = graph.openVacancies.map((vacancy) => toListedVacancy(vacancy, graph.site.locale));
    expect(listed.map((_, row) => toListedRow(finder, row))).toEqual(listed);
    expect(listed.length).toBeGreaterThan(20);
  });

  it('in another language', () => {
    const graph = corpusGraph({ size: 100 });
    const german = { ...graph, site: { ...graph.site, locale: 'de-DE' } };
    const finder = createFinder(facetTableOf(german), graph.now.getTime());
    expect(graph.openVacancies.map((_, row) => toListedRow(finder, row))).toEqual(
      graph.openVacancies.map((vacancy) => toListedVacancy(vacancy, 'de-DE')),
    );
  });
});

it('says that a vacancy closes soon when the visitor comes, not when the site was built', () => {
  const graph = graphOfPostings({ 'acme/a': { validThrough: '2027-01-10T22:00:00-05:00' } }, {}, now);
  const closes = (moment: string) => toListedRow(createFinder(facetTableOf(graph), Date.parse(moment)), 0).closes;
  expect(closes('2027-01-04T02:59:59.999Z')).toBeUndefined();
  expect(closes('2027-01-04T03:00:00Z')).toBe('2027-01-10');
});
