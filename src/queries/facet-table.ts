import { createFinder, type Found } from '../search/engine/finder.ts';
import { everything } from '../search/engine/selection.ts';
import type { FacetTable } from '../search/facet-table.ts';
import { facetTableOf } from '../search/index/facet-table-of.ts';
import { onceForContent } from './once-for-content.ts';

/** The facet table of the open vacancies with the counts of a list of all of them, made by what counts in the browser too. */
export const vacancyOverview: () => { table: FacetTable; found: Found } = onceForContent((graph) => {
  const table = facetTableOf(graph);
  return { table, found: createFinder(table, graph.now.getTime()).find(everything) };
});
