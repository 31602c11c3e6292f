import { z } from 'zod';
import type { SiteGraph } from '../../content/graph.ts';
import { apiSchemaPath } from '../../domain/paths.ts';
import { apiIndex } from '../../schemas/api/api-index.ts';
import { articleTwin } from '../../schemas/api/article.ts';
import { companyTwin } from '../../schemas/api/company.ts';
import { jobTwin } from '../../schemas/api/job.ts';
import { apiListPage } from '../../schemas/api/list-page.ts';
import { placeTwin } from '../../schemas/api/place.ts';
import { roleTwin } from '../../schemas/api/role.ts';
import { absolute } from '../published/references.ts';
import { apiLists } from './lists.ts';

/** A schema of the API. */
interface ApiSchema {
  /** Part of its address. */
  name: string;
  title: string;
  schema: z.ZodType;
}

/** What the JSON beside a page has. A skill's is the same as the item of the list. */
const twins: readonly ApiSchema[] = [
  { name: 'job-with-text', title: 'Vacancy with its text', schema: jobTwin },
  { name: 'role-with-text', title: 'Role guide with its sample job description', schema: roleTwin },
  { name: 'company-with-text', title: 'Company with its text', schema: companyTwin },
  { name: 'place-with-text', title: 'Place with its text', schema: placeTwin },
  { name: 'article-with-text', title: 'Article with its text', schema: articleTwin },
];

/** Every schema of the API: those of things, of pages of lists, of the JSON beside a page, of the index. */
export const apiSchemas: readonly ApiSchema[] = [
  ...apiLists.map(({ item }) => item),
  ...twins,
  ...apiLists.map(({ name, title, item }) => ({
    name,
    title: `${title}, one page`,
    schema: apiListPage(item.schema).describe(`A page of a list: ${title.toLowerCase()}.`),
  })),
  { name: 'index', title: 'Index of the API', schema: apiIndex },
];

/**
 * All schemas as JSON Schema 2020-12, by name. A page refers to the schema of its items by address. They do not forbid other fields:
 * a field that comes later breaks nobody who checks what they read against an older copy.
 */
export function toJsonSchemas({ site }: Pick<SiteGraph, 'site'>): Map<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const { name, schema } of apiSchemas) registry.add(schema, { id: name });
  const { schemas } = z.toJSONSchema(registry, {
    target: 'draft-2020-12',
    uri: (name) => absolute(apiSchemaPath(name), { site }),
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
      // Zod's way to say "an integer that JavaScript can count".
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return new Map(
    apiSchemas.map(({ name, title }) => {
      const { $schema, $id, ...rest } = schemas[name]!;
      return [name, { $schema, $id, title, ...rest }];
    }),
  );
}
