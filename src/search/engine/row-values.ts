import type { FacetName, FacetTable, FacetValue } from '../facet-table.ts';

/** The values of a facet that a row states, in the order it states them. */
export function valuesOf({ facets, values }: FacetTable, facet: FacetName, row: number): FacetValue[] {
  const cell = facets[facet][row]!;
  return (typeof cell === 'number' ? [cell] : cell).flatMap((position) => values[facet][position] ?? []);
}

/** The same and the places around its places, each once. */
export function valuesAround(table: FacetTable, facet: FacetName, row: number): Set<FacetValue> {
  const values = new Set(valuesOf(table, facet, row));
  // A set that grows while it is walked is walked to its end.
  for (const { inside } of values) if (inside !== undefined) values.add(table.values[facet][inside]!);
  return values;
}
