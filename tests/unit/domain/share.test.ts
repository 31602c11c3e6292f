import { expect, test } from 'vitest';
import { formatShare, shareWords } from '../../../src/domain/share.ts';

test.each([
  [7, 9, '7 of 9, 78%'],
  [0, 5, '0 of 5, 0%'],
  [5, 5, '5 of 5, 100%'],
  [1_200, 3_600, '1,200 of 3,600, 33%'],
])('%i of %i are counted and put in percent', (asked, of, words) => expect(formatShare({ asked, of }, 'en-GB')).toBe(words));

test.each([
  [2, 4, '2 of 4'],
  [0, 1, '0 of 1'],
  [3, 3, '3 of 3'],
])('of %i of %i there is no percentage', (asked, of, words) => {
  expect(formatShare({ asked, of }, 'en-GB')).toBe(words);
  expect(shareWords({ asked, of }, 'en-GB')).toEqual({ counts: words });
});

test('both are in the words of the locale', () => {
  expect(shareWords({ asked: 1_000, of: 2_000 }, 'de-DE')).toEqual({ counts: '1.000 of 2.000', percentage: '50\u00a0%' });
});
