import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsByValue, toColumn, type Column } from '../../../src/search/engine/column.ts';

const cellsOf = ({ starts, values }: Column) => Array.from(starts.subarray(1), (end, row) => [...values.subarray(starts[row], end)]);

it('packs single values, none and lists', () => {
  expect(cellsOf(toColumn([3, -1, [0, 2], []]))).toEqual([[3], [], [0, 2], []]);
  expect(cellsOf(toColumn([]))).toEqual([]);
});

it('adds what each value brings along, once a row', () => {
  // Barcelona and Girona lie in Catalonia in Spain, Lyon in France.
  const around = [[2, 3], [2, 3], [3], [], [5], []];
  expect(cellsOf(toColumn([0, [0, 1], [4, 0], 3, -1, [2, 0]], around))).toEqual([
    [0, 2, 3],
    [0, 2, 3, 1],
    [4, 5, 0, 2, 3],
    [3],
    [],
    [2, 3, 0],
  ]);
});

it('gives the rows of each value, and back', () => {
  const cell = fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const rows = rowsByValue(toColumn(cells), 10);
      expect(rows.map((list) => [...list])).toEqual(
        Array.from({ length: 10 }, (_, value) => cells.flatMap((values, row) => (values.includes(value) ? [row] : []))),
      );
    }),
  );
});
