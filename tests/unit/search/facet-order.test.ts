import { describe, expect, test } from 'vitest';
import { depthOf, mostUsed, orderOf } from '../../../src/search/engine/facet-order.ts';
import type { FacetValue } from '../../../src/search/facet-table.ts';

/** Values by their names; a place with the position of the one around it. */
const values = (...list: readonly (string | [name: string, inside: number])[]): FacetValue[] =>
  list.map((one) => (typeof one === 'string' ? { id: one, name: one } : { id: one[0], name: one[0], inside: one[1] }));

const levels = values('Junior', 'Mid-level', 'Senior');
const places = values('France', 'Spain', ['Catalonia', 1], ['Barcelona', 2], ['Girona', 2], ['Madrid', 1], ['Paris', 0]);

describe('the order of values', () => {
  test('is that of their numbers, and for equal ones that of the table', () => {
    expect(orderOf(levels, [1, 5, 1])).toEqual([1, 0, 2]);
    expect(orderOf(levels, [0, 0, 0])).toEqual([0, 1, 2]);
  });

  test('keeps each place with those inside it, the largest branch first', () => {
    const order = orderOf(places, [4, 9, 6, 1, 5, 3, 4]);
    expect(order.map((position) => places[position]!.name)).toEqual([
      'Spain',
      'Catalonia',
      'Girona',
      'Barcelona',
      'Madrid',
      'France',
      'Paris',
    ]);
  });

  test('is that of the values that are to be listed', () => {
    expect(orderOf(levels, [1, 5, 9], [0, 1])).toEqual([1, 0]);
    expect(orderOf(places, [4, 9, 6, 1, 5, 3, 4], new Set([1, 2, 3]))).toEqual([1, 2, 3]);
  });
});

test('the values with most vacancies come first, and of places with as many the one that lies around the other', () => {
  const around = values(['Girona', 1], ['Catalonia', 2], 'Spain');
  expect(mostUsed(around, [3, 3, 3], [0, 1, 2])).toEqual([2, 1, 0]);
  expect(mostUsed(levels, [1, 5, 2], [0, 1, 2])).toEqual([1, 2, 0]);
});

test('a place is as deep as there are places around it', () => {
  expect(places.map((_, position) => depthOf(places, position))).toEqual([0, 0, 1, 2, 2, 1, 1]);
});
