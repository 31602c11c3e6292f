import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toSlug } from '../../../src/domain/slug.ts';
import { entryId } from '../../../src/schemas/fields.ts';

it.each([
  ['Senior Backend Engineer, Payout', 'senior-backend-engineer-payout'],
  ['Señor Engineer (C++)', 'senor-engineer-c-plus-plus'],
  ['C#', 'c-sharp'],
  ['R&D', 'r-and-d'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Œuvre ﬁne', 'oeuvre-fine'],
  ['İstanbul', 'istanbul'],
  ['  two   words – and a dash  ', 'two-words-and-a-dash'],
  ['.NET', 'net'],
  ['北京', ''],
  ['---', ''],
])('%s → %s', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});

it('is an id the schemas accept, or empty, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const slug = toSlug(text);
      expect(slug === '' || entryId.safeParse(slug).success).toBe(true);
    }),
  );
});

it('leaves an id as it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), (id) => {
      expect(toSlug(id)).toBe(id);
    }),
  );
});
