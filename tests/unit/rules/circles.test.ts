import { expect, it } from 'vitest';
import { circlesIn, drawCircle } from '../../../src/rules/circles.ts';

const find = (steps: Record<string, string>) => circlesIn(Object.keys(steps), (id) => steps[id]);

it('finds no circle in a line, a tree or a step to nowhere', () => {
  expect(find({ a: 'b', b: 'c' })).toEqual([]);
  expect(find({ a: 'c', b: 'c', c: 'd' })).toEqual([]);
  expect(find({ a: 'nowhere' })).toEqual([]);
});

it('finds each circle once, without the way that leads into it', () => {
  expect(find({ a: 'b', b: 'c', c: 'b' })).toEqual([['b', 'c']]);
  expect(find({ a: 'a', b: 'c', c: 'd', d: 'b', e: 'b' })).toEqual([['a'], ['b', 'c', 'd']]);
});

it('draws a circle as one follows it', () => {
  expect(drawCircle(['a', 'b'])).toBe('a → b → a');
});

it('takes steps in proportion to the ids', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => index);
  let steps = 0;
  const next = (id: string) => (steps++, Number(id) + 1 < ids.length ? String(Number(id) + 1) : undefined);
  expect(circlesIn(ids.map(String).reverse(), next)).toEqual([]);
  expect(steps).toBeLessThanOrEqual(2 * ids.length);
});
