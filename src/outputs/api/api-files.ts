import type { SiteGraph } from '../../content/graph.ts';
import { remember } from '../../content/readings.ts';
import { pageNumbers } from '../../domain/pagination.ts';
import * as paths from '../../domain/paths.ts';
import type { ApiIndex } from '../../schemas/api/api-index.ts';
import { absolute } from '../published/references.ts';
import type { FileSource, SiteFile } from '../site-file.ts';
import { listPageText } from './list-page-text.ts';
import { apiLists, apiPageSize } from './lists.ts';
import { toOpenApi } from './openapi.ts';
import { apiSchemas, toJsonSchemas } from './schemas.ts';

/** Everything below `/api/`: pages of lists, schemas, and what names them. */
export function* apiFiles({ graph }: FileSource): Generator<SiteFile> {
  for (const list of apiLists) {
    for (const page of pageNumbers(list.page(1, graph).total, apiPageSize)) {
      yield { path: paths.apiListPath(list.name, page), content: () => listPageText(list, page, graph) };
    }
  }
  const schemas = remember(() => toJsonSchemas(graph));
  for (const { name } of apiSchemas) yield { path: paths.apiSchemaPath(name), content: () => toJson(schemas().get(name)!) };
  yield { path: paths.openApiPath, content: () => toJson(toOpenApi(graph)) };
  yield { path: paths.apiIndexPath, content: () => toJson(toApiIndex(graph)) };
}

/** Everything the API has, by name. */
export function toApiIndex(graph: SiteGraph): ApiIndex {
  const { site } = graph;
  const full = (path: string) => absolute(path, graph);
  return {
    name: site.name,
    description: site.tagline,
    site: full(paths.homePath),
    documentation: full(paths.developersPath),
    openapi: full(paths.openApiPath),
    lists: apiLists.map((list) => {
      const { total, last } = list.page(1, graph);
      return {
        name: list.name,
        description: list.description,
        url: full(paths.apiListPath(list.name)),
        schema: full(paths.apiSchemaPath(list.name)),
        itemSchema: full(paths.apiSchemaPath(list.item.name)),
        total,
        pages: last,
      };
    }),
    schemas: apiSchemas.map(({ name, title }) => ({ name, title, url: full(paths.apiSchemaPath(name)) })),
  };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
