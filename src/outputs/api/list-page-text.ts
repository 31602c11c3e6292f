import type { SiteGraph } from '../../content/graph.ts';
import { apiListPath } from '../../domain/paths.ts';
import { absolute } from '../published/references.ts';
import type { ApiList } from './lists.ts';

/** A page of a list as JSON, in pieces: one thing a line, so that a line tool can read it and a comparison shows what changed. */
export function* listPageText(list: ApiList, number: number, graph: SiteGraph): Generator<string, void> {
  const { items, last, total } = list.page(number, graph);
  const next = number < last ? { next: absolute(apiListPath(list.name, number + 1), graph) } : {};
  yield `${JSON.stringify({ total, page: number, pages: last, ...next }).slice(0, -1)},"items":[`;
  let between = '\n';
  for (const item of items) {
    yield between + JSON.stringify(item);
    between = ',\n';
  }
  yield '\n]}\n';
}
