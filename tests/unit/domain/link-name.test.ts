import { expect, it } from 'vitest';
import { skillHint } from '../../../src/domain/link-name.ts';

it('says what a skill is whose name alone names nothing in a list of links', () => {
  expect(skillHint({ name: 'Go', category: 'language' })).toBe(' (programming language)');
  expect(skillHint({ name: 'More', category: 'framework' })).toBe(' (framework or library)');
});

it('leaves every other name alone', () => {
  for (const name of ['Python', 'GoLand', 'Go Kit']) expect(skillHint({ name, category: 'language' }), name).toBeUndefined();
});
