import { expect, test } from 'vitest';
import { median, toJsonRow, toMarkdownTable } from '../../../bench/table.ts';

const rows = [
  { name: 'wall time', unit: '×', goal: 0.35, ratios: [0.3, 0.2, 0.4] },
  { name: 'memory', unit: '×', goal: 0.2, ratios: [0.25] },
  { name: 'pages', unit: '', values: [2731, 2731] },
];

test('the median is the middle, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

test('a goal is met by the median, and a row without one says nothing', () => {
  expect(rows.map(toJsonRow)).toEqual([
    { name: 'wall time', ratio: 0.3, min: 0.2, max: 0.4, unit: '×', goal: 0.35, met: true },
    { name: 'memory', ratio: 0.25, min: 0.25, max: 0.25, unit: '×', goal: 0.2, met: false },
    { name: 'pages', value: 2731, min: 2731, max: 2731, unit: '', goal: null, met: null },
  ]);
  expect(() => toJsonRow({ name: 'nothing', unit: 's', values: [] })).toThrow('"nothing" was not measured');
});

test('a goal may be the least instead of the most', () => {
  const score = { name: 'score', unit: '', goal: 100, atLeast: true, values: [99, 100, 100] };
  expect(toJsonRow(score)).toEqual({ name: 'score', value: 100, min: 99, max: 100, unit: '', goal: 100, atLeast: true, met: true });
  expect(toJsonRow({ ...score, values: [99] })).toMatchObject({ met: false });
  expect(toMarkdownTable([score])).toContain('| score | 99 | 100 | 100 | ≥ 100 | yes |');
});

test('the table says it in Markdown', () => {
  expect(toMarkdownTable(rows)).toBe(`| what | min | median | max | goal | met |
| --- | --- | --- | --- | --- | --- |
| wall time | 0.2 × | 0.3 × | 0.4 × | ≤ 0.35 | yes |
| memory | 0.25 × | 0.25 × | 0.25 × | ≤ 0.2 | **no** |
| pages | 2,731 | 2,731 | 2,731 |  |  |`);
});
