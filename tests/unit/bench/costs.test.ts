import { expect, test } from 'vitest';
import { costRows, costWords, ratioRows } from '../../../bench/costs.ts';
import { goalAt, goals } from '../../../bench/goals.ts';
import { toJsonRow } from '../../../bench/table.ts';

const cost = (wallSeconds: number, cpuSeconds: number, peakBytes: number) => ({ wallSeconds, cpuSeconds, peakBytes });
const ours = [cost(2, 4, 500e6), cost(3, 6, 600e6)];
const theirs = [cost(4, 4, 250e6), cost(2, 3, 300e6)];

test('each run of one side is divided by that of the other, and only the wall time has the goal', () => {
  expect(ratioRows('a / b', ours, theirs, { 100: 1.3 }, 100)).toEqual([
    { name: 'wall time, a / b', unit: '×', ratios: [0.5, 1.5], goal: 1.3 },
    { name: 'CPU time, a / b', unit: '×', ratios: [1, 2] },
    { name: 'peak memory, a / b', unit: '×', ratios: [2, 2] },
  ]);
  expect(() => ratioRows('a / b', ours, [cost(1, 1, 1)], {}, 100)).toThrow('a / b: 2 and 1 runs cannot be compared.');
});

test('a cost is a row for each of its parts', () => {
  expect(costRows('ours', ours)).toEqual([
    { name: 'wall time, ours', unit: 's', values: [2, 3] },
    { name: 'CPU time, ours', unit: 's', values: [4, 6] },
    { name: 'peak memory, ours', unit: 'GB', values: [0.5, 0.6] },
  ]);
  expect(costWords(ours[0]!)).toBe('2.0 s, 500 MB');
});

test('a goal holds for the sizes it speaks of and for no other', () => {
  expect(goalAt(goals.build.hugo, 10_000)).toEqual({ goal: 1.3 });
  expect(goalAt(goals.build.hugo, 1_000)).toEqual({ goal: 3 });
  expect(goalAt(goals.build.hugo, 2_000)).toEqual({});
  const memoryOf = (bytes: number) => costRows('pages', [cost(1, 1, bytes)], goalAt(goals.memory, 30_000))[2]!;
  expect(memoryOf(1.4e9)).toEqual({ name: 'peak memory, pages', unit: 'GB', values: [1.4], goal: 1.5 });
  expect(toJsonRow(memoryOf(1.4e9)).met).toBe(true);
  expect(toJsonRow(memoryOf(1.6e9)).met).toBe(false);
});
