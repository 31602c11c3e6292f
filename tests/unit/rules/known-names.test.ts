import { expect, it } from 'vitest';
import { KnownNames } from '../../../src/rules/known-names.ts';

const many = Array.from({ length: 13 }, (_, index) => `skill-of-number-${index}`);

it.each([
  [['python', 'java'], 'pyhton', 'did you mean "python"?'],
  [['python', 'java'], 'cobol', 'use one of python, java, or create it'],
  [['python'], 'cobol', 'use python, or create it'],
  [many, 'cobol', 'create it'],
  [[], 'cobol', 'create it'],
])('of %j for "%s"', (names, typed, remedy) => {
  expect(new KnownNames(() => names).remedyFor(typed, 'create it')).toBe(remedy);
});

it('lists the names once, and not before one is needed', () => {
  let listed = 0;
  const names = new KnownNames(() => (listed++, ['python']));
  expect(listed).toBe(0);
  names.remedyFor('pyhton', '');
  names.remedyFor('pyhton', '');
  names.remedyFor('cobol', '');
  expect(listed).toBe(1);
});
