import { createFinder, isRemoteValue, remoteWorldwide } from '../../src/search/engine/finder.ts';
import { toListedRow } from '../../src/search/engine/listed-row.ts';
import { valuesOf } from '../../src/search/engine/row-values.ts';
import { facetNames, type FacetName, type FacetTable, type FacetValue } from '../../src/search/facet-table.ts';

/** What every engine is given of a vacancy. */
export interface SearchRecord {
  path: string;
  /** What a result shows: title and company. */
  label: string;
  /** Everything that can be searched: the words of the title and of all values, other names of skills included. */
  text: string;
  /** Ids of the values of each facet; of a place also those around it. */
  facets: Record<FacetName, string[]>;
}

/**
 * The rows of a facet table as records of their own, in the order of the table.
 * @param now milliseconds since 1970.
 */
export function toRecords(table: FacetTable, now: number): SearchRecord[] {
  const finder = createFinder(table, now);
  return table.title.map((_, row) => {
    const { path, title, company } = toListedRow(finder, row);
    const values = facetNames.map((facet) => [facet, allValuesOf(table, facet, row)] as const);
    const names = values.flatMap(([, list]) => list.flatMap(({ name, also = [] }) => [name, ...also]));
    return {
      path,
      label: `${title} · ${company}`,
      text: [title, ...names].join('; '),
      facets: Object.fromEntries(values.map(([facet, list]) => [facet, list.map(({ id }) => id)])) as SearchRecord['facets'],
    };
  });
}

/** The values that a row states, and those that follow from them: the places around a place, every country for "anywhere". */
function allValuesOf(table: FacetTable, facet: FacetName, row: number): FacetValue[] {
  const all = new Set(valuesOf(table, facet, row));
  if (facet !== 'place') return [...all];
  for (const value of all) {
    if (value.inside !== undefined) all.add(table.values.place[value.inside]!);
    if (value.id === remoteWorldwide) for (const other of table.values.place) if (isRemoteValue(other.id)) all.add(other);
  }
  return [...all];
}
