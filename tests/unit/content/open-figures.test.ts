import { describe, expect, test } from 'vitest';
import { openFigures } from '../../../src/content/open-figures.ts';
import { boardGraph } from '../../support/render.ts';

/** The figures of a site with these vacancies and no other. */
function figuresOf(vacancies: readonly object[], besides?: string) {
  const others = vacancies.slice(1).map((fields, at) => [`acme/other-${at}`, fields] as const);
  const graph = boardGraph({ jobs: { 'acme/backend-engineer': vacancies[0]!, ...Object.fromEntries(others) } });
  return openFigures(graph.openVacancies, besides === undefined ? undefined : graph.byId.skills.get(besides));
}

const paid = (min: number | undefined, max: number | undefined, more: object = {}) => ({
  pay: { min, max, currency: 'EUR', period: 'year', ...more },
});
const uses = (...skills: string[]) => ({ stack: [{ group: 'All', skills: skills.map((skill) => ({ skill, status: 'core' })) }] });

describe('what open vacancies pay', () => {
  test('spans from the lowest to the highest amount stated, an open end included', () => {
    expect(figuresOf([paid(52000, 64000), paid(48000, 50000), paid(70000, undefined)]).pay).toEqual([
      { span: { currency: 'EUR', period: 'year', min: 48000, max: 70000 }, vacancies: 3 },
    ]);
  });

  test('is one range as it stands, where one alone is stated', () => {
    expect(figuresOf([paid(70000, undefined), { pay: { disclosed: false, reason: 'None.' } }]).pay).toEqual([
      { span: { currency: 'EUR', period: 'year', min: 70000, max: undefined }, vacancies: 1 },
    ]);
  });

  test('is never mixed across currencies and periods; a vacancy with two ranges counts once; three at most', () => {
    const twoPlaces = {
      pay: {
        ranges: [
          { label: 'Madrid', min: 40000, max: 50000, currency: 'EUR', period: 'year' },
          { label: 'Lisbon', min: 30000, max: 45000, currency: 'EUR', period: 'year' },
        ],
      },
    };
    const all = [
      twoPlaces,
      paid(50, 60, { period: 'hour' }),
      paid(41000, 42000),
      paid(9000, 9500, { currency: 'USD' }),
      paid(8000, 8500, { currency: 'GBP' }),
    ];
    expect(figuresOf(all).pay.map(({ span, vacancies }) => [span.currency, span.period, span.min, span.max, vacancies])).toEqual([
      ['EUR', 'year', 30000, 50000, 2],
      ['EUR', 'hour', 50, 60, 1],
      ['GBP', 'year', 8000, 8500, 1],
    ]);
  });

  test('is nothing where nobody discloses it', () => {
    expect(figuresOf([{ pay: { disclosed: false, reason: 'None.' } }]).pay).toEqual([]);
  });
});

test('levels and workplaces are counted in their own order, those without a vacancy left out', () => {
  const { total, levels, workplaces } = figuresOf([
    { level: 'senior' },
    { level: 'junior', workplace: 'remote', remote: { countries: ['ES'] } },
    { level: 'senior' },
  ]);
  expect(total).toBe(3);
  expect(levels).toEqual([
    { name: 'Junior', path: '/levels/junior/', count: 1 },
    { name: 'Senior', path: '/levels/senior/', count: 2 },
  ]);
  expect(workplaces.map(({ name, count }) => [name, count])).toEqual([
    ['On site', 2],
    ['Remote', 1],
  ]);
});

test('skills are those that two or more ask for, the most frequent first, without the one they were chosen by', () => {
  const all = [uses('python', 'kafka', 'sql'), uses('python', 'kafka'), uses('python')];
  expect(figuresOf(all).skills.map(({ name, count }) => [name, count])).toEqual([
    ['Python', 3],
    ['Kafka', 2],
  ]);
  expect(figuresOf(all, 'python').skills.map(({ name }) => name)).toEqual(['Kafka']);
});
