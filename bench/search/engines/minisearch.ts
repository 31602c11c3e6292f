import MiniSearch from 'minisearch';
import { present } from '../engine.ts';
import { fillMiniSearch, miniSearchOptions, type StoredRecord } from '../minisearch-index.ts';
import type { Question } from '../question.ts';
import type { SearchRecord } from '../record.ts';

/** MiniSearch over an index made beforehand, or here from the records. It filters by a function and counts nothing. */
present(async () => {
  const index = location.search === '?records' ? await makeIndex() : await loadIndex();
  const search = (question: Question) => {
    if ('text' in question) return index.search(question.text);
    return index.search(MiniSearch.wildcard, {
      filter: ({ facets }) => question.chosen.every(({ facet, id }) => facets[facet].includes(id)),
    });
  };
  return {
    size: async () => index.documentCount,
    async find(question) {
      const hits = search(question);
      return { hits: hits.length, first: hits[0]?.label, counted: 0 };
    },
    pathsOf: async (question) => search(question).map(({ path }) => path),
  };
});

async function loadIndex(): Promise<MiniSearch<StoredRecord>> {
  return MiniSearch.loadJSON<StoredRecord>(await (await fetch('/index.json')).text(), miniSearchOptions);
}

async function makeIndex(): Promise<MiniSearch<StoredRecord>> {
  const index = new MiniSearch<StoredRecord>(miniSearchOptions);
  fillMiniSearch(index, (await (await fetch('/records.json')).json()) as SearchRecord[]);
  return index;
}
