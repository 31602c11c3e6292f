import { describe, expect, it } from 'vitest';
import { toTarget } from '../../../src/verify/page/addresses.ts';
import { leakIn } from '../../../src/verify/page/leaks.ts';
import { containsWords, numbersIn, plain } from '../../../src/verify/page/text.ts';

describe('words in a text', () => {
  it.each([
    ['a Senior Baker in Lisbon', 'Senior', true],
    ['a Seniority list', 'Senior', false],
    ['knows C++ and C#', 'C++', true],
    ['Lisbon, Portugal', 'Lisbon', true],
    ['São Paulo', 'Paulo', true],
    ['Éric', 'ric', false],
    ['anything', '', false],
    ['Misleading, then Lead', 'Lead', true],
  ])('"%s" holds "%s": %s', (text, words, expected) => {
    expect(containsWords(plain(text), plain(words))).toBe(expected);
  });
});

describe('numbers in a text', () => {
  it.each([
    ['€52,000 – €64,000.50 a year', 'en-GB', [52000, 64000.5]],
    ['52.000–64.000,50 €', 'de-DE', [52000, 64000.5]],
    ['52 000–64 000 €', 'fr-FR', [52000, 64000]],
    ['₹12,34,567', 'en-IN', [1234567]],
    ['CHF 52’000', 'de-CH', [52000]],
    ['CA$199,800–351,100 a year', 'en', [199800, 351100]],
    ['nothing', 'en', []],
  ])('%s in %s', (text, language, expected) => {
    expect(numbersIn(plain(text), language)).toEqual(expected);
  });
});

describe('a value printed by mistake', () => {
  it.each([
    'undefined',
    'undefined.',
    '€NaN – €NaN a year',
    'NaN a year',
    'NaN months',
    'NaN%',
    '$undefined',
    'undefined a year',
    'Back Market, undefined: You would build',
    'Barcelona · undefined · Senior',
    'Lisbon, undefined',
    '(undefined)',
    'undefined, undefined, Spain',
    'Page: null',
    '45 – NaN',
    'Posted Invalid Date',
    'by [object Object]',
    '[object Promise]',
  ])('is found in "%s"', (text) => {
    expect(leakIn(text)).toBeDefined();
  });

  it.each([
    'What is left undefined is left to you.',
    'The scope is still undefined.',
    'NaN is not equal to itself.',
    'Is it null, undefined or NaN?',
    'null, undefined, or false',
    'It returns "undefined" when nothing is there.',
    'window.undefined and undefined-behaviour',
    'Undefined behaviour in C',
    'Nan Goldin, null-safe languages, undefinedness',
    'calls undefined()',
  ])('is not found in "%s"', (text) => {
    expect(leakIn(text)).toBeUndefined();
  });
});

describe('an address', () => {
  const from = (address: string) => toTarget(address, '/jobs/acme/baker/', 'https://jobs.example');

  it.each([
    ['/roles/', { kind: 'own', path: '/roles/', fragment: '' }],
    ['#top', { kind: 'own', path: '/jobs/acme/baker/', fragment: 'top' }],
    ['../cook/?a=1', { kind: 'own', path: '/jobs/acme/cook/', fragment: '' }],
    ['https://jobs.example/caf%C3%A9/#a%20b', { kind: 'own', path: '/café/', fragment: 'a b' }],
    ['//cdn.example/x.js', { kind: 'foreign', url: 'https://cdn.example/x.js' }],
    ['mailto:a@b.example', { kind: 'none' }],
    ['data:,x', { kind: 'none' }],
    ['https://', { kind: 'broken' }],
    ['/%E0%A4%A', { kind: 'broken' }],
  ])('%s', (address, expected) => {
    expect(from(address)).toEqual(expected);
  });
});
