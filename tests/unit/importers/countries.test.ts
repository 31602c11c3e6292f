import { describe, expect, test } from 'vitest';
import { foldName, namedCountryCode, toCountryCode, toCountryName } from '../../../src/importers/countries.ts';

describe('toCountryCode', () => {
  test.each([
    ['Portugal', 'PT'],
    ['Hong Kong', 'HK'],
    ['Hong Kong SAR China', 'HK'],
    ['United States', 'US'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['The Netherlands', 'NL'],
    ['türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Côte d’Ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['Myanmar', 'MM'],
    ['Deutschland', 'DE'],
    ['España', 'ES'],
    ['fr', 'FR'],
  ])('%s is %s', (name, code) => expect(toCountryCode(name)).toBe(code));

  test.each(['Atlantis', 'European Union', 'EU', 'ZZ', 'SU', 'California', ''])('"%s" is no country', (name) => {
    expect(toCountryCode(name)).toBeUndefined();
  });
});

test('two letters in free text are no country code, unless everybody means one', () => {
  expect(namedCountryCode('CA')).toBeUndefined();
  expect(namedCountryCode('US')).toBe('US');
});

test.each([
  ['US', 'United States'],
  ['GB', 'United Kingdom'],
  ['HK', 'Hong Kong'],
  ['FR', 'France'],
])('%s is called %s', (code, name) => expect(toCountryName(code)).toBe(name));

test('names compare without accents, case, punctuation and article', () => {
  expect(foldName('The  São-Paulo (HQ)')).toBe('sao paulo hq');
});
