import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryId } from '../../../src/schemas/fields.ts';
import { toFileSlug } from '../../../src/importers/file-slug.ts';
import { assignSlugs, type SlugSource } from '../../../src/importers/posting-slugs.ts';

const posting = (id: string, changes: Partial<SlugSource> = {}): SlugSource => ({
  id,
  title: 'Sail Maker',
  place: 'Lisbon',
  team: 'Loft',
  employmentType: 'full-time',
  ...changes,
});
const slugs = (postings: SlugSource[], taken: string[] = []): Record<string, string> =>
  Object.fromEntries(assignSlugs(postings, new Set(taken)));

describe('assignSlugs', () => {
  test('a title that is alone is the name', () => {
    expect(slugs([posting('1'), posting('2', { title: 'Señor Boat Builder (C++)' })])).toEqual({
      1: 'sail-maker',
      2: 'senor-boat-builder-c-plus-plus',
    });
  });

  test('the same title in two cities gets the cities', () => {
    expect(slugs([posting('1'), posting('2', { place: 'Porto' })])).toEqual({ 1: 'sail-maker-lisbon', 2: 'sail-maker-porto' });
  });

  test('what is the same for all is not added', () => {
    expect(slugs([posting('1'), posting('2', { team: 'Rigging' })])).toEqual({ 1: 'sail-maker-loft', 2: 'sail-maker-rigging' });
    expect(slugs([posting('1'), posting('2', { employmentType: 'internship' })])).toEqual({
      1: 'sail-maker-full-time',
      2: 'sail-maker-internship',
    });
  });

  test('city, then team, where three collide', () => {
    expect(slugs([posting('1'), posting('2', { place: 'Porto' }), posting('3', { place: 'Porto', team: 'Rigging' })])).toEqual({
      1: 'sail-maker-lisbon',
      2: 'sail-maker-porto-loft',
      3: 'sail-maker-porto-rigging',
    });
  });

  test('twins get the beginning of the id, and all of it if need be', () => {
    expect(slugs([posting('11112222-a'), posting('33334444-b')])).toEqual({
      '11112222-a': 'sail-maker-11112222',
      '33334444-b': 'sail-maker-33334444',
    });
    expect(slugs([posting('11112222-a'), posting('11112222-b')])).toEqual({
      '11112222-a': 'sail-maker-11112222-a',
      '11112222-b': 'sail-maker-11112222-b',
    });
  });

  test('a name in use is kept for its file', () => {
    expect(slugs([posting('1')], ['sail-maker'])).toEqual({ 1: 'sail-maker-lisbon' });
    expect(slugs([posting('1')], ['sail-maker', 'sail-maker-lisbon'])).toEqual({ 1: 'sail-maker-lisbon-loft' });
  });

  test('a title that is another with its city keeps its name', () => {
    const result = slugs([posting('1'), posting('2', { place: 'Porto' }), posting('3', { title: 'Sail Maker Porto' })]);
    expect(result).toEqual({ 1: 'sail-maker-lisbon', 2: 'sail-maker-porto-loft', 3: 'sail-maker-porto' });
  });

  test('a title without a Latin letter still gets a name', () => {
    expect(slugs([posting('1', { title: '帆船' })])).toEqual({ 1: 'posting' });
  });

  test('names are distinct, valid, and do not depend on the order', () => {
    const word = fc.constantFrom('Sail', 'Sail Lisbon', 'Sail Loft', '帆', 'Sail Lisbon Loft');
    const source = fc.record({
      title: word,
      place: fc.constantFrom('Lisbon', 'Porto'),
      team: fc.option(fc.constantFrom('Loft', '帆'), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(source, { maxLength: 12 }), (sources) => {
        const postings = sources.map((one, index) => ({ ...one, id: `${index}-${index}` }));
        const result = slugs(postings, ['sail']);
        const names = Object.values(result);
        expect(new Set(names).size).toBe(postings.length);
        for (const name of names) expect(entryId.safeParse(name).success).toBe(true);
        expect(slugs(postings.toReversed(), ['sail'])).toEqual(result);
      }),
    );
  });
});

test.each([
  ['Köln / Łódź', 'koln-lodz'],
  ['Straße & Ærø', 'strasse-and-aero'],
  ['R&D', 'r-and-d'],
  ['— 帆 —', ''],
  ['Sails, '.repeat(30), 'sails-'.repeat(13).slice(0, -1)],
])('the file name of "%s" is "%s"', (text, slug) => expect(toFileSlug(text)).toBe(slug));
