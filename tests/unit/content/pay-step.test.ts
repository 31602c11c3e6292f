import { describe, expect, test } from 'vitest';
import { paySteps } from '../../../src/content/pay-step.ts';
import { payDifferenceWords, rowWords, sampleWords } from '../../../src/content/pay-step-words.ts';
import { benchmarkRow } from '../../../src/schemas/pay.ts';
import { boardGraph } from '../../support/render.ts';

const both = ['backend-engineer', 'senior-engineer'];

function stepsOf(pay: Record<string, object>, upperLevel = 'senior') {
  const graph = boardGraph({
    roles: { 'backend-engineer': { level: 'mid' }, 'senior-engineer': { title: 'Senior Engineer', level: upperLevel } },
    pay,
  });
  const [from, to] = both.map((id) => graph.byId.roles.get(id)!);
  return paySteps(from!, to!, graph);
}

/** The steps of one benchmark with these rows, in words. */
const wordsOf = (rows: object[], more: object = {}, upperLevel?: string) =>
  stepsOf({ one: { roles: both, rows, ...more } }, upperLevel).flatMap(({ difference, benchmark }) =>
    difference
      ? payDifferenceWords(difference, benchmark, 'en-GB').map(({ name, from, to, difference }) => `${name} ${from} ${to}: ${difference}`)
      : ['none'],
  );

describe('the difference between two levels', () => {
  test('is that of the medians', () => {
    expect(
      wordsOf([
        { level: 'mid', p25: 1, median: 48_000 },
        { level: 'senior', p25: 2, median: 60_500 },
      ]),
    ).toEqual(['Median €48,000 €60,500: €12,500 a year more']);
  });

  test('is said as less, or as none', () => {
    const rows = (lower: number, upper: number) => [
      { level: 'mid', median: lower },
      { level: 'senior', median: upper },
    ];
    expect(wordsOf(rows(30, 20), { period: 'hour' })).toEqual(['Median €30 €20: €10 an hour less']);
    expect(wordsOf(rows(30, 30))).toEqual(['Median €30 €30: no difference']);
  });

  test('is that of both quartiles where a median is missing or only a lower bound', () => {
    const words = ['25th percentile €40,000 €50,000: €10,000 a year more', '75th percentile €60,000 €58,000: €2,000 a year less'];
    const lower = { level: 'mid', p25: 40_000, p75: 60_000 };
    const upper = { level: 'senior', p25: 50_000, p75: 58_000 };
    expect(wordsOf([{ ...lower, median: 50_000 }, upper])).toEqual(words);
    expect(
      wordsOf([
        { ...lower, median: 50_000 },
        { ...upper, median: { atLeast: 54_000 } },
      ]),
    ).toEqual(words);
  });

  test.each([
    ['the benchmark does not split by level', [{ median: 48_000 }], {}],
    ['it states one of the levels only', [{ level: 'mid', median: 48_000 }], {}],
    ['the levels are one', [{ level: 'mid', median: 48_000 }], { upperLevel: 'mid' }],
    [
      'a level has two rows',
      [
        { level: 'mid', median: 1 },
        { level: 'senior', median: 2 },
        { level: 'senior', median: 3 },
      ],
      {},
    ],
    [
      'the rows have no figure in common',
      [
        { level: 'mid', p25: 1 },
        { level: 'senior', p75: 3 },
      ],
      {},
    ],
    [
      'all they have are lower bounds',
      [
        { level: 'mid', median: 1 },
        { level: 'senior', median: { atLeast: 2 } },
      ],
      {},
    ],
  ] as [string, object[], { upperLevel?: string }][])('is not stated where %s', (_, rows, { upperLevel }) => {
    expect(wordsOf(rows, {}, upperLevel)).toEqual(['none']);
  });

  test('is never taken across two benchmarks, though source, place and currency are the same', () => {
    const steps = stepsOf({
      lower: { roles: ['backend-engineer'], rows: [{ level: 'mid', median: 48_000 }] },
      upper: { roles: ['senior-engineer'], rows: [{ level: 'senior', median: 60_000 }] },
    });
    expect(steps.map(({ benchmark, from, to, difference }) => [benchmark.id, from?.median, to?.median, difference])).toEqual([
      ['lower', 48_000, undefined, undefined],
      ['upper', undefined, 60_000, undefined],
    ]);
  });

  test('is not stated for a role the benchmark does not speak for', () => {
    const rows = [
      { level: 'mid', median: 48_000 },
      { level: 'senior', median: 60_000 },
    ];
    const [step] = stepsOf({ one: { roles: ['backend-engineer'], rows } });
    expect(step).toMatchObject({ from: { median: 48_000 }, to: undefined, difference: undefined });
  });
});

test('what states both levels comes first, the largest sample before the others', () => {
  const rows = (sampleSize?: number) => [
    { level: 'mid', median: 1, sampleSize },
    { level: 'senior', median: 2, sampleSize },
  ];
  const steps = stepsOf({
    a: { roles: both, rows: [{ median: 5 }], sampleSize: 9_000 },
    b: { roles: both, rows: rows(40) },
    c: { roles: ['backend-engineer'], rows: [{ level: 'mid', median: 5 }], sampleSize: 9_000 },
    d: { roles: both, rows: rows(), sampleSize: 300 },
    e: { roles: both, rows: rows() },
  });
  expect(steps.map(({ benchmark }) => benchmark.id)).toEqual(['d', 'b', 'e', 'a', 'c']);
  expect(steps.map((step) => sampleWords(step, 'en-GB'))).toEqual(['n = 300', 'n = 40 and 40', '', 'n = 9,000', 'n = 9,000']);
});

test('a sample that one row lacks is said to be lacking', () => {
  const rows = [
    { level: 'mid', median: 1, sampleSize: 1_200 },
    { level: 'senior', median: 2 },
  ];
  expect(sampleWords(stepsOf({ one: { roles: both, rows } })[0]!, 'en-GB')).toBe('n = 1,200 and not given');
});

test.each([
  [{ p25: 1, median: { atLeast: 50_000 }, p75: 3 }, '€50,000 or more'],
  [{ p10: 1, p25: 40_000, p75: 60_000 }, '€40,000 to €60,000 (25th to 75th percentile)'],
  [{ p90: 90_000 }, '€90,000 (90th percentile)'],
])('the middle of the row %j is said as it is', (figures, words) => {
  expect(rowWords(benchmarkRow.parse(figures), 'EUR', 'en-GB')).toBe(words);
});
