import { describe, expect, it } from 'vitest';
import { vagueWords, vagueWordsIn } from '../../../src/domain/vague-words.ts';

const found = (text: string) => vagueWordsIn(text).map(({ start, end, entry }) => `${entry.severity}: ${text.slice(start, end)}`);

describe('in place of the pay', () => {
  it.each([
    'competitive salary',
    'Competitive base salary',
    'a competitive pay',
    'attractive package',
    'attractive remuneration package',
    'generous compensation',
    'salary commensurate with experience',
    'Salary is depending on your experience',
    'commensurate with experience',
    'Salary: DOE',
    'Pay (DOE)',
    'pay at market rate',
    'We pay the market rate',
    'We offer a market rate',
    'above-market salary',
    'salary negotiable',
    'Salary to be agreed',
    'salary on request',
  ])('%s is an error', (text) => {
    expect(vagueWordsIn(text).map(({ entry }) => entry.severity)).toEqual(['error']);
  });

  it.each([
    'EUR 52,000 to 64,000 a year',
    'The pay range is 52,000 to 64,000.',
    'Where in the range we begin depends on your experience with payments.',
    'pay is paid monthly',
    'a competitive analysis of salaries',
    'a competitive package manager for Lua',
    'market rates for coffee',
    'a salary survey',
    'John Doe is paid',
    'We are competitive. Salary is 50,000.',
    'Competitive:\n\nSalary is 50,000.',
  ])('%s is a fact, or about something else', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('elsewhere', () => {
  it.each([
    ['A ROCKSTAR, a rock star, two rock-stars', ['ROCKSTAR', 'rock star', 'rock-stars']],
    ['ninja, ninjas and a JavaScript-ninja', ['ninja', 'ninjas', 'ninja']],
    ['a CSS wizard', ['wizard']],
    ['a young and dynamic team', ['young and dynamic']],
    ['digital natives', ['digital natives']],
    ['Recent college graduates', ['Recent college graduates']],
    ['Work hard, play hard!', ['Work hard, play hard']],
    ['work hard & play hard', ['work hard & play hard']],
    ['a fast\u2011paced, fast  paced place', ['fast\u2011paced', 'fast  paced']],
    ['You wear many hats', ['wear many hats']],
    ['We\u2019re a family', ['We\u2019re a family']],
    ['We are like family', ['like family']],
    ['a self-starter who hits the ground running', ['self-starter', 'hits the ground running']],
    ['snacks, drinks and much, much more', ['and much, much more']],
    ['great benefits in a fun office with free fruit', ['great benefits', 'fun office', 'free fruit']],
    ['an excellent benefits package', ['excellent benefits package']],
  ])('%s is a warning', (text, words) => {
    expect(found(text)).toEqual(words.map((word) => `warning: ${word}`));
  });

  it.each([
    'the checkout wizard and the set-up wizard',
    'CMake and Ninja',
    'Ninjago, gurukul and wizardry',
    'guru.example, https://x.example/rock-star?fast-paced, ninja@mail.example, www.ninja.example',
    'a young company',
    'and much more than that',
    'a family-owned firm; we are family-owned',
    'a family of fonts',
    'the benefits of tests',
    'Support answers from 9 to 5',
    '',
  ])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('reaches across no code and no blank', () => {
    expect(found('work \ufffc hard, play hard; fast \ufffc paced')).toEqual([]);
  });
});

it('finds each entry by its own patterns, and none by what it makes an exception of', () => {
  for (const entry of vagueWords) {
    for (const pattern of entry.words) {
      const plain = pattern.split(' ').flatMap((part) => (/[?*]$/.test(part) ? [] : part.split('|')[0]!));
      expect(vagueWordsIn(plain.join(' ')).length, pattern).toBeGreaterThan(0);
    }
  }
});

it('says of each entry what is wrong and what to write', () => {
  for (const { why, instead } of vagueWords) {
    expect(why).toMatch(/^[a-z].*[a-z]$/);
    expect(instead).toMatch(/^[a-z]+ .*[a-z]$/);
    expect(vagueWordsIn(`${why} ${instead}`)).toEqual([]);
  }
});

it('reads a long text in no time', () => {
  const text = 'We pay well and like to work on the rate of great and good things, competitive and young. '.repeat(2000);
  const before = process.cpuUsage();
  expect(vagueWordsIn(text)).toEqual([]);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1.5);
});
