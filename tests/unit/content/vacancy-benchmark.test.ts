import { describe, expect, test } from 'vitest';
import { vacancyBenchmarks } from '../../../src/content/vacancy-benchmark.ts';
import { boardGraph, type SmallContent } from '../../support/render.ts';

const places = {
  spain: { name: 'Spain', kind: 'country', country: 'ES' },
  catalonia: { name: 'Catalonia', kind: 'region', parent: 'spain' },
  barcelona: { name: 'Barcelona', parent: 'catalonia' },
  germany: { name: 'Germany', kind: 'country', country: 'DE' },
  berlin: { name: 'Berlin', parent: 'germany' },
  lisbon: { name: 'Lisbon', kind: 'city' },
};

/** What speaks for a vacancy: the benchmark, the level of its row, its place, the places it speaks for and the ranges drawn on it. */
function spokenFor(pay: NonNullable<SmallContent['pay']>, job: object = {}): string[] {
  const graph = boardGraph({ places, pay, jobs: { 'acme/backend-engineer': job } });
  return vacancyBenchmarks(graph.vacancyById.get('acme/backend-engineer')!, graph).map(
    ({ benchmark, row, place, places, ranges }) =>
      `${benchmark.id} ${row.level ?? 'all'} ${place.id} for ${places.map(({ id }) => id).join('+')} ranges ${ranges.map(({ min }) => min).join('+')}`,
  );
}

const survey = (kind: string) => ({
  source: { name: 'S', url: 'https://pay.example/', kind, referenceDate: '2025-12-31', retrieved: '2026-11-01', licence: 'CC0' },
});
const mid = { rows: [{ level: 'mid', median: 1 }] };

describe('what speaks for a vacancy', () => {
  test('is of the nearest place, even for all levels', () => {
    const pay = { country: { place: 'spain', ...mid }, region: { place: 'catalonia', rows: [{ median: 1 }] } };
    expect(spokenFor(pay)).toEqual(['region all catalonia for barcelona ranges 52000']);
    expect(spokenFor({ ...pay, city: { place: 'barcelona', ...mid } })).toEqual(['city mid barcelona for barcelona ranges 52000']);
  });

  test('has a row of the level before one for all levels, whatever their kind', () => {
    const whole = { rows: [{ median: 1 }], ...survey('official-statistic') };
    expect(spokenFor({ a: whole, b: { ...mid, ...survey('advertised-ranges') } })).toEqual(['b mid spain for barcelona ranges 52000']);
  });

  test('is an official statistic, then a survey, then a pay scale, then advertised ranges, whatever the sample', () => {
    const kinds = ['advertised-ranges', 'pay-scale', 'survey', 'official-statistic'];
    const pay: Record<string, object> = {};
    const found = kinds.map((kind, index) => {
      pay[kind] = { rows: [{ level: 'mid', median: 1, sampleSize: 900 - index }], ...survey(kind) };
      return spokenFor(pay)[0]?.split(' ')[0];
    });
    expect(found).toEqual(kinds);
  });

  test('has the larger sample, of the row or of the whole benchmark', () => {
    const of = (sampleSize: number) => ({ rows: [{ level: 'mid', median: 1, sampleSize }] });
    expect(spokenFor({ a: of(90), b: of(1_000), c: mid })[0]).toMatch(/^b /);
    expect(spokenFor({ a: of(90), c: { ...mid, sampleSize: 100 } })[0]).toMatch(/^c /);
  });

  test.each([
    ['no source has a row of the level or for all', { a: { rows: [{ level: 'senior', median: 1 }] } }, {}],
    ['a source has two rows of the level', { a: { rows: ['x', 'y'].map((label) => ({ level: 'mid', label, median: 1 })) } }, {}],
    ['a source has two rows for all levels', { a: { rows: ['x', 'y'].map((label) => ({ label, median: 1 })) } }, {}],
    ['the figures are of another country', { a: { place: 'germany', ...mid } }, {}],
    ['the figures are of a place inside its own', { a: { place: 'barcelona', ...mid } }, { places: ['spain'] }],
    ['the figures are of another role', { a: { roles: ['other'], ...mid } }, {}],
    ['the vacancy has no role guide', { a: mid }, { role: undefined, imported: true }],
  ] as [string, Record<string, object>, object][])('is nothing where %s', (_, pay, job) => {
    const imported = 'imported' in job && { system: 'ashby', board: 'acme', id: '1', url: 'https://a.example/', lastSeen: '2026-11-20' };
    expect(spokenFor(pay, { ...job, ...(imported && { imported }) })).toEqual([]);
  });

  test('is a row for all levels where the vacancy states no level', () => {
    const imported = { system: 'ashby', board: 'acme', id: '1', url: 'https://a.example/', lastSeen: '2026-11-20' };
    const job = { level: undefined, imported };
    expect(spokenFor({ a: mid, b: { rows: [{ median: 1 }] } }, job)).toEqual(['b all spain for barcelona ranges 52000']);
  });
});

describe('a vacancy with several places', () => {
  const pay = { es: { place: 'spain', ...mid }, de: { place: 'germany', ...mid } };
  const range = { currency: 'EUR', period: 'year' };

  test('has one benchmark for places that share it, and one each where they differ', () => {
    expect(spokenFor(pay, { places: ['barcelona', 'berlin', 'catalonia'] })).toEqual([
      'es mid spain for barcelona+catalonia ranges 52000',
      'de mid germany for berlin ranges 52000',
    ]);
  });

  test('is measured only at the places that have one', () => {
    expect(spokenFor(pay, { places: ['lisbon', 'berlin'] })).toEqual(['de mid germany for berlin ranges 52000']);
  });

  test('is measured by each range at the place its label names', () => {
    const ranges = [
      { ...range, label: 'Germany (BERLIN)', min: 70_000 },
      { ...range, label: 'Barcelona', min: 50_000 },
      { ...range, label: 'With a doctorate', min: 90_000 },
    ];
    expect(spokenFor(pay, { places: ['barcelona', 'berlin'], pay: { ranges } })).toEqual([
      'es mid spain for barcelona ranges 50000+90000',
      'de mid germany for berlin ranges 70000+90000',
    ]);
  });

  test('is not measured at a place for which it states no range', () => {
    const ranges = [{ ...range, label: 'Barcelona', min: 50_000 }];
    expect(spokenFor(pay, { places: ['barcelona', 'berlin'], pay: { ranges } })).toEqual(['es mid spain for barcelona ranges 50000']);
  });
});

test('undisclosed pay has a benchmark and no ranges', () => {
  expect(spokenFor({ es: mid }, { pay: { disclosed: false, reason: 'None.' } })).toEqual(['es mid spain for barcelona ranges ']);
});
