import type { SiteGraph } from '../content/graph.ts';
import { pageParams } from '../domain/page-param.ts';
import { siteGraph } from './site-graph.ts';

/** A page of the list of vacancies that share a value. */
interface FacetPath {
  page: string | undefined;
  value: string;
  number: number;
}

/** Every page of a facet: for each of its values that a built page refers to, the pages of its list. */
export function facetPages(facet: keyof SiteGraph['referred'] & keyof SiteGraph['openBy']): FacetPath[] {
  const { openBy, referred } = siteGraph();
  return [...referred[facet]].flatMap((value) =>
    pageParams(openBy[facet].get(value)?.length ?? 0).map(({ page, number }) => ({ page, value, number })),
  );
}
