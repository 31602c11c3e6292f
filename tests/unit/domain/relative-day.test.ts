import { describe, expect, test } from 'vitest';
import { relativeDayWords } from '../../../src/domain/relative-day.ts';

const sayings = [
  [0, 'today'],
  [1, 'tomorrow'],
  [-1, 'yesterday'],
  [5, 'in 5 days'],
  [-23, '23 days ago'],
  [1234, 'in 1,234 days'],
] as const;

describe('how far a day is from today', () => {
  test.each(sayings)('%i is said as "%s"', (days, words) => {
    expect(relativeDayWords(days, 'en-GB')).toBe(words);
  });

  test.each(['en', 'en-US', 'en-GB', 'en-IN', 'en-ZA', 'de', 'fr-CA', 'pt', 'ar'])('is said as the platform says it: %s', (language) => {
    const platform = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (let days = -1100; days <= 1100; days += 1) expect(relativeDayWords(days, language)).toBe(platform.format(days, 'day'));
  });

  test.each(['enm', 'en-u-nu-deva'])('a tag that only begins like one of English is none: %s', (language) => {
    expect(relativeDayWords(5, language)).toBe(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(5, 'day'));
  });
});
