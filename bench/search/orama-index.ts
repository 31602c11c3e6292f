import type { Create, insertMultiple, Orama } from '@orama/orama';
import { facetNames, type FacetName } from '../../src/search/facet-table.ts';
import type { SearchRecord } from './record.ts';

/** What a hit of Orama carries. */
export type StoredDocument = Pick<SearchRecord, 'path' | 'label'> & Record<FacetName, string[]>;

/** Gives Orama all records; their positions are their ids. */
export async function fillOrama(index: Orama, records: readonly SearchRecord[], insert: typeof insertMultiple): Promise<void> {
  await insert(
    index,
    records.map(({ facets, ...record }, id) => ({ id: `${id}`, ...record, ...facets })),
  );
}

/** One text, because words of different fields are not looked for together; no order of its own, which nobody asks for. */
export const oramaOptions: Create = {
  schema: { text: 'string', ...Object.fromEntries(facetNames.map((facet) => [facet, 'enum[]'])) },
  sort: { enabled: false },
};
