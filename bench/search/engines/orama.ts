import { count, create, insertMultiple, load, search, type Orama, type RawData } from '@orama/orama';
import { facetNames } from '../../../src/search/facet-table.ts';
import { present } from '../engine.ts';
import { fillOrama, oramaOptions, type StoredDocument } from '../orama-index.ts';
import type { Question } from '../question.ts';
import type { SearchRecord } from '../record.ts';

const allFacets = Object.fromEntries(facetNames.map((facet) => [facet, {}]));

/**
 * Orama over an index made beforehand, or here from the records. All words must be there, one letter of each may be wrong; it counts
 * among its hits.
 */
present(async () => {
  const index = create(oramaOptions);
  await (location.search === '?records' ? fillIndex(index) : loadIndex(index));
  const ask = (question: Question, limit: number) => {
    if ('text' in question) return search<StoredDocument>(index, { term: question.text, threshold: 0, tolerance: 1, limit });
    const where = Object.fromEntries(question.chosen.map(({ facet, id }) => [facet, { containsAll: [id] }]));
    return search<StoredDocument>(index, { term: '', where, facets: allFacets, limit });
  };
  return {
    size: async () => count(index),
    async find(question) {
      const { count: hits, hits: page, facets = {} } = await ask(question, 30);
      const counted = Object.values(facets).reduce((sum, facet) => sum + facet.count, 0);
      return { hits, first: page[0]?.document.label, counted };
    },
    pathsOf: async (question) => (await ask(question, count(index))).hits.map(({ document }) => document.path),
  };
});

async function loadIndex(index: Orama): Promise<void> {
  load(index, (await (await fetch('/index.json')).json()) as RawData);
}

async function fillIndex(index: Orama): Promise<void> {
  await fillOrama(index, (await (await fetch('/records.json')).json()) as SearchRecord[], insertMultiple);
}
