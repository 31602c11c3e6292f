import type { SiteGraph } from '../../content/graph.ts';
import * as paths from '../../domain/paths.ts';
import type { Site } from '../../schemas/site.ts';
import { absolute } from '../published/references.ts';
import { apiLists } from './lists.ts';

/** The address of a page with the ids of the thing left open, and what its JSON is. */
const twins = (site: Pick<Site, 'employer'>) => [
  { name: 'job', thing: 'vacancy, open or closed', page: paths.jobPath('{company}/{vacancy}'), schema: 'job-with-text' },
  { name: 'role', thing: 'role guide', page: paths.rolePath('{role}'), schema: 'role-with-text' },
  {
    name: 'company',
    thing: 'company',
    page: site.employer === undefined ? paths.companyPath('{company}') : paths.homePath,
    schema: 'company-with-text',
  },
  { name: 'skill', thing: 'skill', page: paths.skillPath('{skill}'), schema: 'skill' },
  { name: 'place', thing: 'place', page: paths.placePath('{place}'), schema: 'place-with-text' },
  { name: 'article', thing: 'article', page: paths.articlePath('{article}'), schema: 'article-with-text' },
];

/** What the API has as an OpenAPI 3.1 document. What is in an answer is said by the JSON Schemas, by address. */
export function toOpenApi(graph: Pick<SiteGraph, 'site'>): object {
  const { site } = graph;
  const answer = (schema: string, description: string) => ({
    200: { description, content: { 'application/json': { schema: { $ref: absolute(paths.apiSchemaPath(schema), graph) } } } },
    404: { description: 'There is no such file.' },
  });
  const lists = apiLists.flatMap(({ name, title, description }) => [
    [
      paths.apiListPath(name),
      {
        get: {
          operationId: `${name}FirstPage`,
          tags: ['Lists'],
          summary: title,
          description: `${description} The first page; \`next\` is the address of the page that follows.`,
          responses: answer(name, 'The first page of the list.'),
        },
      },
    ],
    [
      paths.apiListPath(name, '{page}'),
      {
        get: {
          operationId: `${name}FurtherPage`,
          tags: ['Lists'],
          summary: `${title}, further pages`,
          description: `${description} Pages count from 2 here; follow \`next\` rather than making addresses.`,
          parameters: [
            { name: 'page', in: 'path', required: true, description: 'Number of the page.', schema: { type: 'integer', minimum: 2 } },
          ],
          responses: answer(name, 'A further page of the list.'),
        },
      },
    ],
  ]);
  const things = twins(site).map(({ name, thing, page, schema }) => [
    paths.twinPath(page, 'json'),
    {
      get: {
        operationId: `${name}WithText`,
        tags: ['Things'],
        summary: `One ${thing}`,
        description: 'The address of the page with `.json` in the place of the last `/`.',
        parameters: [...page.matchAll(/\{(\w+)\}/g)].map(([, id]) => ({
          name: id,
          in: 'path',
          required: true,
          description: `Id of the ${id}, a part of the address of its page.`,
          schema: { type: 'string' },
        })),
        responses: answer(schema, 'The facts, with the text of the page where it has one.'),
      },
    },
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.name}: API`,
      version: '1.0.0',
      summary: 'Everything the pages say, as static files.',
      description:
        'Static JSON files, made with the pages and equal to them. No key. A value that nobody stated is absent, never null. ' +
        'Within version 1 addresses, names of fields and their meanings stay; fields may be added.',
      contact: { name: site.organisation.name, url: site.organisation.url ?? absolute(paths.aboutPath, graph) },
      license: {
        name: 'Pay figures: the licence that source.licence states',
        url: `${absolute(paths.developersPath, graph)}#licences`,
      },
    },
    externalDocs: { description: 'What there is, with examples.', url: absolute(paths.developersPath, graph) },
    servers: [{ url: new URL(site.url).origin, description: site.name }],
    tags: [
      { name: 'Lists', description: 'Everything of one kind, in pages.' },
      { name: 'Things', description: 'One thing with its text, beside its page.' },
      { name: 'Index', description: 'What the API has.' },
    ],
    paths: {
      [paths.apiIndexPath]: {
        get: {
          operationId: 'index',
          tags: ['Index'],
          summary: 'Index',
          description: 'All lists with their lengths, and all schemas.',
          responses: answer('index', 'The index.'),
        },
      },
      ...Object.fromEntries([...lists, ...things]),
    },
  };
}
