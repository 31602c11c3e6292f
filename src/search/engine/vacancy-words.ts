import { facetNames, type FacetName, type FacetTable } from '../facet-table.ts';
import { rowsByValue, toColumn, type Column } from './column.ts';
import { createTextIndex, type TextIndex } from './text-index.ts';

const titleWeight = 8;
const weights: Readonly<Record<FacetName, number>> = {
  skill: 4,
  company: 4,
  role: 3,
  place: 2,
  level: 2,
  family: 1,
  workplace: 1,
  type: 1,
};

/** An index of the words of titles and of the values of every facet. */
export function vacancyWords({ values, titles, title }: FacetTable, columns: Readonly<Record<FacetName, Column>>): TextIndex {
  const field = (weight: number, texts: readonly (readonly string[])[], column: Column) => {
    const rows = rowsByValue(column, texts.length);
    return { weight, texts, rowsOf: (value: number) => rows[value]! };
  };
  return createTextIndex(
    [
      field(
        titleWeight,
        titles.map((text) => [text]),
        toColumn(title),
      ),
      ...facetNames.map((facet) =>
        field(
          weights[facet],
          values[facet].map(({ name, also = [] }) => [name, ...also]),
          columns[facet],
        ),
      ),
    ],
    title.length,
  );
}
