import { createFinder } from '../../../src/search/engine/finder.ts';
import { toListedRow } from '../../../src/search/engine/listed-row.ts';
import { everything, withValues, type Selection } from '../../../src/search/engine/selection.ts';
import { facetNames, type FacetTable } from '../../../src/search/facet-table.ts';
import { present } from '../engine.ts';
import type { Question } from '../question.ts';

/** Our own engine over the facet table. The moment is in the address, because the records do not follow the clock. */
present(async () => {
  const table = (await (await fetch('/facet-table.json')).json()) as FacetTable;
  const finder = createFinder(table, Number(new URLSearchParams(location.search).get('now')));
  return {
    size: async () => finder.size,
    async find(question) {
      const { rows, counts } = finder.find(toSelection(question));
      const [first] = rows;
      const listed = first === undefined ? undefined : toListedRow(finder, first);
      const counted = facetNames.reduce((sum, facet) => sum + counts[facet].length, 0);
      return { hits: rows.length, first: listed && `${listed.title} · ${listed.company}`, counted };
    },
    pathsOf: async (question) => finder.find(toSelection(question)).rows.map((row) => toListedRow(finder, row).path),
  };
});

function toSelection(question: Question): Selection {
  if ('text' in question) return { ...everything, text: question.text };
  return question.chosen.reduce((selection, { facet, id }) => withValues(selection, facet, (ids) => [...ids, id]), everything);
}
