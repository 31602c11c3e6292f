/** The values of every row of one facet, packed: those of row `i` are `values[starts[i]]` to before `values[starts[i + 1]]`. */
export interface Column {
  starts: Uint32Array;
  values: Uint32Array;
}

/**
 * Packs a column of single values (-1 for none) and lists without repetition.
 * @param alongWith for each value what it brings along.
 */
export function toColumn(cells: readonly (number | readonly number[])[], alongWith?: readonly (readonly number[])[]): Column {
  const starts = new Uint32Array(cells.length + 1);
  const values: number[] = [];
  cells.forEach((cell, row) => {
    const first = values.length;
    const add = (value: number) => {
      if (!alongWith || values.indexOf(value, first) < 0) values.push(value);
    };
    const addAll = (value: number) => {
      add(value);
      alongWith?.[value]!.forEach(add);
    };
    if (typeof cell !== 'number') cell.forEach(addAll);
    else if (cell >= 0) addAll(cell);
    starts[row + 1] = values.length;
  });
  return { starts, values: new Uint32Array(values) };
}

/** The rows of each value, in order. */
export function rowsByValue({ starts, values }: Column, size: number): number[][] {
  const rows = Array.from({ length: size }, (): number[] => []);
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) rows[values[at]!]!.push(row);
  }
  return rows;
}
