import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctWord, editDistance } from '../../../src/search/engine/spelling.ts';

describe('the distance of two words', () => {
  it.each([
    ['kafka', 'kafka', 0],
    ['kakfa', 'kafka', 1],
    ['kafa', 'kafka', 1],
    ['kafkka', 'kafka', 1],
    ['kafke', 'kafka', 1],
    ['kuberntes', 'kubernetes', 1],
    ['kubernets', 'kubernetes', 1],
    ['kubrenets', 'kubernetes', 2],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('%s, %s: %d', (a, b, edits) => {
    expect(editDistance(a, b, 3)).toBe(edits);
  });

  it('stops counting one past the most', () => {
    expect(editDistance('engineer', 'gardener', 2)).toBe(3);
    expect(editDistance('go', 'kubernetes', 2)).toBe(3);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  it('is the same in both directions, and what a plain recursion gives', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, most) => {
        const expected = Math.min(plainDistance(a, b), most + 1);
        expect(editDistance(a, b, most)).toBe(expected);
        expect(editDistance(b, a, most)).toBe(expected);
      }),
    );
  });
});

describe('correcting a word', () => {
  const vocabulary = [
    ['kubernetes', 30],
    ['kafka', 20],
    ['react', 50],
    ['redis', 20],
    ['redux', 5],
    ['go', 40],
    ['rust', 9],
    ['trust', 90],
    ['zurich', 3],
    ['c++', 10],
    ['engineer', 99],
  ] as const;
  const correct = (typed: string) => correctWord(typed, [vocabulary]);

  it.each([
    ['kuberntes', 'kubernetes', 'a letter left out'],
    ['kuberneetes', 'kubernetes', 'a letter put in'],
    ['kubernites', 'kubernetes', 'a letter replaced'],
    ['kubernetse', 'kubernetes', 'two letters swapped'],
    ['zuerich', 'zurich', 'ü written out'],
    ['kubrenets', 'kubernetes', 'two slips in a long word'],
    ['recat', 'react', 'one slip in a short word'],
    ['rsut', 'rust', 'two letters swapped among four'],
    ['ruts', 'rust', 'two letters swapped at the end'],
    ['okafka', 'kafka', 'a letter before the first'],
    ['lubernetes', 'kubernetes', 'another first letter'],
  ])('%s → %s: %s', (typed, meant) => {
    expect(correct(typed)).toBe(meant);
  });

  it.each(['kfk', 'god', 'k8s', 'kafka2', 'c+++', '.rust', 'mainframe', 'rcta', 'rcat', 'dust', 'fubernetis'])(
    'leaves %s alone',
    (typed) => {
      expect(correct(typed)).toBeUndefined();
    },
  );

  it('takes the nearest, then the one that begins the same, then the most frequent, then the first', () => {
    expect(correct('ruust')).toBe('rust');
    expect(correct('redix')).toBe('redis');
    expect(correct('rrust')).toBe('rust');
    expect(
      correctWord('abcde', [
        [
          ['abcdf', 1],
          ['abcda', 1],
        ],
      ]),
    ).toBe('abcda');
  });

  it('looks in every vocabulary', () => {
    expect(correctWord('kafke', [[['react', 1]], [['kafka', 1]]])).toBe('kafka');
    expect(correctWord('kafke', [])).toBeUndefined();
  });
});

/** Optimal string alignment, straight from its definition. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = plainDistance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1);
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    rest,
    plainDistance(a.slice(0, -1), b) + 1,
    plainDistance(a, b.slice(0, -1)) + 1,
    swapped ? plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}
