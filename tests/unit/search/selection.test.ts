import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  constraintsOf,
  everything,
  readSelection,
  sortOrders,
  toQuery,
  without,
  withValues,
  type Selection,
} from '../../../src/search/engine/selection.ts';
import { facetNames, postedWithinDays } from '../../../src/search/facet-table.ts';

const read = (query: string) => readSelection(new URLSearchParams(query));
const full: Selection = {
  text: 'c++ & go',
  asTyped: true,
  values: {
    ...everything.values,
    place: ['spain', 'remote.ES'],
    level: ['senior'],
    skill: ['kafka', 'python'],
    company: ['acme'],
  },
  payFloor: 52000,
  currency: 'GBP',
  statedPayOnly: true,
  postedWithin: 7,
  closingSoon: true,
  sort: 'pay',
  pages: 3,
};
const query =
  'q=c%2B%2B+%26+go&exact=1&place=spain&place=remote.ES&level=senior&skill=kafka&skill=python&company=acme' +
  '&pay=52000&currency=GBP&stated=1&posted=7&closing=soon&sort=pay&page=3';

describe('a selection and its address', () => {
  it('say the same', () => {
    expect(toQuery(full).toString()).toBe(query);
    expect(read(query)).toEqual(full);
  });

  it('are empty for everything', () => {
    expect(toQuery(everything).toString()).toBe('');
    expect(read('')).toEqual(everything);
  });

  it('are the same whatever order the address is in', () => {
    expect(toQuery(read(query.split('&').toReversed().join('&'))).toString()).toBe(
      query.replace('spain&place=remote.ES', 'remote.ES&place=spain').replace('kafka&skill=python', 'python&skill=kafka'),
    );
  });

  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const values = fc.record(
    Object.fromEntries(
      facetNames.map((name) => [name, fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { maxLength: 3 })]),
    ) as Record<(typeof facetNames)[number], fc.Arbitrary<string[]>>,
  );
  const selections: fc.Arbitrary<Selection> = fc
    .record({
      text: fc.string({ unit: 'grapheme' }).map((text) => text.trim()),
      asTyped: fc.boolean(),
      values,
      payFloor: optional(fc.integer({ min: 1, max: 999_999_999 })),
      currency: optional(fc.constantFrom('EUR', 'USD', 'JPY')),
      statedPayOnly: fc.boolean(),
      postedWithin: optional(fc.constantFrom(...postedWithinDays)),
      closingSoon: fc.boolean(),
      sort: optional(fc.constantFrom(...sortOrders)),
      pages: fc.integer({ min: 1, max: 400 }),
    })
    .map((selection) => ({ ...selection, asTyped: selection.asTyped && selection.text !== '' }));

  it('survive there and back', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const address = toQuery(selection).toString();
        expect(read(address)).toEqual(selection);
        expect(toQuery(read(address)).toString()).toBe(address);
      }),
    );
  });

  it('never fail, whatever stands in the address', () => {
    const names = fc.constantFrom(
      ...facetNames,
      'q',
      'exact',
      'pay',
      'currency',
      'stated',
      'posted',
      'closing',
      'sort',
      'page',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string({ unit: 'grapheme' }))), (pairs) => {
        const selection = readSelection(new URLSearchParams(pairs));
        expect(readSelection(toQuery(selection))).toEqual(selection);
      }),
    );
  });
});

describe('reading an address', () => {
  it.each([
    'pay=-1',
    'pay=0',
    'pay=12.5',
    'pay=1e9',
    'pay=9999999999',
    'pay=abc',
    'pay=',
    'currency=eur',
    'currency=EURO',
    'posted=2',
    'posted=',
    'closing=1',
    'stated=yes',
    'sort=salary',
    'sort=match',
    'sort=constructor',
    'page=0',
    'page=-2',
    'page=x',
    'level=',
    'level=&level=',
    'q=',
    'q=%20%20',
    'exact=1',
    'exact=1&q=',
    'utm_source=mail',
    'constructor=1',
  ])('leaves out %s', (junk) => {
    expect(read(junk)).toEqual(everything);
  });

  it('keeps a value that no vacancy has: it may have one again', () => {
    expect(read('skill=cobol&level=wizard').values).toEqual({ ...everything.values, skill: ['cobol'], level: ['wizard'] });
  });

  it('takes a value that is named twice once, and the first of several answers', () => {
    expect(read('level=senior&level=mid&level=senior').values.level).toEqual(['senior', 'mid']);
    expect(read('pay=1&pay=2').payFloor).toBe(1);
  });

  it('trims the text', () => {
    expect(read('q=+senior+engineer+').text).toBe('senior engineer');
  });
});

describe('what a selection asks for', () => {
  it('is nothing for everything, and an order, a currency and a page ask for nothing', () => {
    expect(constraintsOf(everything)).toEqual([]);
    expect(constraintsOf({ ...everything, sort: 'pay', currency: 'USD', pages: 2 })).toEqual([]);
  });

  it('can be taken away one by one until everything is left', () => {
    const constraints = constraintsOf(full);
    expect(constraints).toEqual([
      ['q', full.text],
      ['place', 'spain'],
      ['place', 'remote.ES'],
      ['level', 'senior'],
      ['skill', 'kafka'],
      ['skill', 'python'],
      ['company', 'acme'],
      ['pay', `${full.payFloor}`],
      ['stated', '1'],
      ['posted', `${full.postedWithin}`],
      ['closing', 'soon'],
    ]);
    for (const one of constraints) {
      expect(constraintsOf(without(full, one))).toEqual(constraints.filter((other) => other !== one));
      expect(without(full, one).pages).toBe(1);
    }
    expect(constraints.reduce(without, full)).toEqual({ ...everything, currency: 'GBP', sort: 'pay' });
  });

  it('takes the text as typed no longer when there is none', () => {
    expect(without({ ...full, asTyped: true }, ['q', full.text])).toMatchObject({ text: '', asTyped: false });
    expect(without({ ...full, asTyped: true }, ['closing', 'soon']).asTyped).toBe(true);
  });

  it('begins on the first page when a value changes, and changes no other', () => {
    const changed = withValues(full, 'level', (ids) => [...ids, 'mid']);
    expect(changed).toEqual({ ...full, pages: 1, values: { ...full.values, level: ['senior', 'mid'] } });
    expect(full.values.level).toEqual(['senior']);
  });
});
