import { describe, expect, test } from 'vitest';
import { BoardPlaces, cityNameOf, noteRegions, type KnownPlace, type PostingPlaces } from '../../../src/importers/board-places.ts';
import type { BoardLocation } from '../../../src/importers/board.ts';

const lisbon: BoardLocation = { name: 'Lisbon', city: 'Lisbon', country: 'Portugal' };
const portugal: KnownPlace = { id: 'pt', name: 'Portugal', kind: 'country', country: 'PT' };

/** The places of one posting with these locations, and what was made for it. */
function find(locations: BoardLocation[], known: KnownPlace[] = [], others: BoardLocation[] = []): PostingPlaces & { made: KnownPlace[] } {
  const places = new BoardPlaces(known, [...others, ...locations]);
  const found = places.find(locations);
  return { ...found, made: places.madeFor(found.ids) };
}

describe('a city with its country', () => {
  test('is made, with the country around it', () => {
    expect(find([lisbon])).toEqual({
      ids: ['lisbon'],
      name: 'Lisbon',
      countries: [],
      notes: [],
      made: [
        { id: 'lisbon', name: 'Lisbon', kind: 'city', parent: 'portugal' },
        { id: 'portugal', name: 'Portugal', kind: 'country', country: 'PT' },
      ],
    });
  });

  test('is reused by name and country, whatever its id and what it lies in', () => {
    const known: KnownPlace[] = [
      portugal,
      { id: 'estremadura', name: 'Estremadura', kind: 'region', parent: 'pt' },
      { id: 'lis', name: 'LISBÓN', kind: 'city', parent: 'estremadura' },
    ];
    expect(find([lisbon], known)).toMatchObject({ ids: ['lis'], made: [] });
  });

  test('is reused when it does not say its country', () => {
    expect(find([lisbon], [{ id: 'lisbon', name: 'Lisbon', kind: 'city' }])).toMatchObject({ ids: ['lisbon'], made: [] });
  });

  test('is another city when the country is another, and gets another id', () => {
    const known: KnownPlace[] = [
      { id: 'us', name: 'United States', kind: 'country', country: 'US' },
      { id: 'lisbon', name: 'Lisbon', kind: 'city', parent: 'us' },
    ];
    const { ids, made } = find([lisbon], known);
    expect(ids).toEqual(['lisbon-portugal']);
    expect(made.map(({ id }) => id)).toEqual(['lisbon-portugal', 'portugal']);
  });

  test('is not the region of the same name, and takes no id that is in use', () => {
    const known: KnownPlace[] = [
      { id: 'lisbon', name: 'Lisbon', kind: 'region', country: 'PT' },
      { id: 'lisbon-portugal', name: 'x', kind: 'city', country: 'FR' },
    ];
    expect(find([lisbon], known).ids).toEqual(['lisbon-2']);
  });

  test('that is a country as well is one place', () => {
    const { ids, made } = find([{ name: 'Hong Kong', city: 'Hong Kong', country: 'Hong Kong' }]);
    expect(ids).toEqual(['hong-kong']);
    expect(made).toEqual([{ id: 'hong-kong', name: 'Hong Kong', kind: 'country', country: 'HK' }]);
  });

  test('goes by the name candidates read, and is the same place under all its names', () => {
    const hq = { name: 'New York, NY (HQ)', city: 'New York City', country: 'USA' };
    const nyc = { name: 'NYC', city: 'New York City', country: 'United States' };
    expect(find([nyc], [], [hq])).toMatchObject({ ids: ['new-york'], name: 'New York' });
    expect(find([nyc], [], [nyc, hq]).ids).toEqual(find([hq], [], [nyc]).ids);
  });

  test('a country that lies around itself does not hang the import', () => {
    expect(find([lisbon], [{ id: 'lisbon', name: 'Lisbon', kind: 'city', parent: 'lisbon' }]).ids).toEqual(['lisbon']);
  });
});

test.each([
  ['New York City', 'New York, NY (HQ)', 'New York'],
  ['San Fransisco', 'San Francisco, CA', 'San Francisco'],
  ['Washington D.C.', 'Washington, D.C.', 'Washington D.C.'],
  ['Lisbon', 'Lisbon Office', 'Lisbon'],
  ['Lisbon', 'The Lighthouse', 'Lisbon'],
  ['Lyon', 'Lion', 'Lyon'],
  ['Lisbon', '', 'Lisbon'],
])('%s shown as "%s" is called %s', (locality, text, name) => expect(cityNameOf(locality, text)).toBe(name));

describe('a country without a city', () => {
  test('is a place; a remote job may be worked from it', () => {
    expect(find([{ name: 'Remote (Portugal)', country: 'Portugal' }])).toMatchObject({
      ids: ['portugal'],
      countries: ['PT'],
      notes: [],
    });
  });

  test('gives way to a known place of it that the text names', () => {
    const known: KnownPlace[] = [portugal, { id: 'porto', name: 'Porto', kind: 'city', parent: 'pt' }];
    expect(find([{ name: 'Porto Office', country: 'Portugal' }], known).ids).toEqual(['porto']);
    expect(find([{ name: 'Porto, Portugal', country: 'Portugal' }], known).ids).toEqual(['porto']);
    expect(find([{ name: 'Porto', country: 'Spain' }], known).ids).toEqual(['spain']);
  });

  test('is told when the text says more', () => {
    const { ids, notes } = find([{ name: 'The Lighthouse', country: 'Portugal' }]);
    expect(ids).toEqual(['portugal']);
    expect(notes).toEqual(['"The Lighthouse" has no city in its address; Portugal was used']);
  });
});

describe('"Remote"', () => {
  test('beside a place adds none, and is told', () => {
    const found = find([lisbon, { name: 'Remote', country: 'France' }, { name: 'remote' }]);
    expect(found.ids).toEqual(['lisbon']);
    expect(found.countries).toEqual(['FR']);
    expect(found.notes).toEqual(['"Remote" (France) is not a place and was left out', '"remote" is not a place and was left out']);
  });

  test('as the main location is the country of its address', () => {
    expect(find([{ name: 'Remote', country: 'France' }])).toMatchObject({ ids: ['france'], notes: [] });
  });

  test('alone is no place', () => {
    expect(find([{ name: 'Remote' }])).toMatchObject({ ids: [], notes: ['the board says only "Remote", which is not a place'] });
  });
});

describe('a text without an address', () => {
  const known: KnownPlace[] = [
    portugal,
    { id: 'porto', name: 'Porto', kind: 'city', parent: 'pt' },
    { id: 'atlanta', name: 'Atlanta', kind: 'city', country: 'US' },
    { id: 'iberia', name: 'Iberia', kind: 'remote-area' },
  ];

  test.each([
    ['Porto', ['porto']],
    ['Porto (HQ)', ['porto']],
    ['Porto office', ['porto']],
    ['Atlanta, Georgia', ['atlanta']],
    ['Remote - Iberia', ['iberia']],
    ['Remote (Portugal)', ['pt']],
    ['Remote (US or Canada)', ['united-states', 'canada']],
    ['Remote within the UK', ['united-kingdom']],
  ])('"%s" is %o', (name, ids) => expect(find([{ name }], known)).toMatchObject({ ids, notes: [] }));

  test('means what the same text means where it has an address', () => {
    expect(find([{ name: 'The Lighthouse' }], [], [{ ...lisbon, name: 'the lighthouse' }]).ids).toEqual(['lisbon']);
  });

  test('that names a city the folder does not have is its country, and that is told', () => {
    const { ids, notes } = find([{ name: 'Faro, Portugal' }], known);
    expect(ids).toEqual(['pt']);
    expect(notes).toEqual(['"Faro, Portugal" has no city in its address; Portugal was used']);
  });

  test.each([
    [{ name: 'Faro' }, '"Faro" has no address and is not the name of a place in the content folder'],
    [{ name: 'Macon, Georgia' }, '"Macon, Georgia" has no address and is not the name of a place in the content folder'],
    [{ name: 'San Francisco, CA' }, '"San Francisco, CA" has no address and is not the name of a place in the content folder'],
    [{ name: 'The yard', city: 'Faro' }, 'the board does not say in which country "Faro" is'],
    [{ name: 'Faro', city: 'Faro', country: 'Algarve' }, '"Algarve" (of "Faro") is not a country that is known'],
  ])('%o is no place', (location, reason) => expect(find([location])).toMatchObject({ ids: [], notes: [reason] }));

  test('that could be either of two places is neither', () => {
    const two: KnownPlace[] = [
      { id: 'cordoba-spain', name: 'Córdoba', kind: 'city', country: 'ES' },
      { id: 'cordoba-argentina', name: 'Córdoba', kind: 'city', country: 'AR' },
    ];
    expect(find([{ name: 'Cordoba' }], two).ids).toEqual([]);
    expect(find([{ name: 'Cordoba', city: 'Cordoba', country: 'Argentina' }], two).ids).toEqual(['cordoba-argentina']);
  });
});

test('each place is there once, the main one first', () => {
  expect(find([{ name: 'Porto', city: 'Porto', country: 'PT' }, lisbon, { ...lisbon, name: 'Lisbon again' }]).ids).toEqual([
    'porto',
    'lisbon',
  ]);
});

test('a city in two regions is told', () => {
  const portland = { name: 'Portland', city: 'Portland', country: 'US' };
  const locations = [{ ...portland, region: 'Oregon' }, { ...portland, region: 'oregon ' }, lisbon];
  expect(noteRegions(locations)).toEqual([]);
  expect(noteRegions([...locations, { ...portland, region: 'Maine' }])).toEqual([
    'the board puts Portland into Oregon and Maine; it was taken for one place',
  ]);
});
