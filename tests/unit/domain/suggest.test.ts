import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, suggest } from '../../../src/domain/suggest.ts';

describe('suggest', () => {
  it.each([
    ['pyhton', 'python'],
    ['PYTHON', 'python'],
    ['postgrse', 'postgres'],
    ['posgresql', 'postgresql'],
  ])('%s → %s', (typed, meant) => {
    expect(suggest(typed, ['java', 'postgres', 'postgresql', 'python'])).toBe(meant);
  });

  it('has no suggestion when nothing is close', () => {
    expect(suggest('fortran', ['java', 'python'])).toBeUndefined();
    expect(suggest('UK', ['GB', 'FR'])).toBeUndefined();
    expect(suggest('python', [])).toBeUndefined();
  });

  it('never bridges more than four letters, however long the words', () => {
    expect(suggest('senior-backend-engineer-payout', ['senior-backend-engineer-pricing'])).toBeUndefined();
    expect(suggest('senior-backend-engineer-payot', ['senior-backend-engineer-payout'])).toBe('senior-backend-engineer-payout');
  });

  it('takes the first of several that are as close', () => {
    expect(suggest('EUE', ['EUR', 'EUA'])).toBe('EUR');
  });

  it('always finds a name that is known', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (names, pick) => {
        const name = names[pick % names.length]!;
        expect(suggest(name, names)?.toLowerCase()).toBe(name.toLowerCase());
      }),
    );
  });
});

describe('didYouMean', () => {
  it('asks for the closest', () => {
    expect(didYouMean('opne', ['open', 'filled'])).toBe('did you mean "open"?');
  });

  it('lists a short set when nothing is close', () => {
    expect(didYouMean('done', ['filled', 'cancelled'])).toBe('use one of filled, cancelled');
  });

  it('gives the size and three examples of a long one', () => {
    const names = Array.from({ length: 13 }, (_, index) => `entry-number-${index}`);
    expect(didYouMean('x', names)).toBe('there are 13 to choose from, for example entry-number-0, entry-number-1, entry-number-2');
  });

  it('says so when there is none', () => {
    expect(didYouMean('x', [])).toBe('there is none yet');
  });
});
