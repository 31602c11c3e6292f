import { Validator } from '@seriousme/openapi-schema-validator';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpusGraph } from '../../../../bench/corpus/graph.ts';
import { checkContent } from '../../../../src/content/check.ts';
import type { SiteGraph } from '../../../../src/content/graph.ts';
import { apiLists } from '../../../../src/outputs/api/lists.ts';
import { apiSchemas } from '../../../../src/outputs/api/schemas.ts';
import { boardGraph, smallGraph } from '../../../support/render.ts';
import { apiTexts } from './files.ts';

const now = new Date('2026-11-22T09:00:00Z');
/** A graph of its own each time. */
const graphs: Record<string, () => SiteGraph> = {
  'the shipped content': () => checkContent(resolve('content'), now).graph!,
  '1,200 generated postings': () => corpusGraph({ size: 1200, now }),
  'a site with nothing in it': () => smallGraph({}),
};
const schemaFile = (name: string) => `/api/v1/schema/${name}.json`;

/** What checks a text against one of the schemas that stand among the files, as a reader of the API would. */
function checker(files: ReadonlyMap<string, string>) {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  addFormats.default(ajv);
  const ids = new Map<string, string>();
  for (const [path, text] of files) {
    if (!path.startsWith('/api/v1/schema/')) continue;
    const schema = JSON.parse(text);
    expect(new URL(schema.$id).pathname).toBe(path);
    expect(ajv.validateSchema(schema), path).toBe(true);
    ajv.addSchema(schema);
    ids.set(path, schema.$id);
  }
  return (name: string, value: unknown) => {
    const validate = ajv.getSchema(ids.get(schemaFile(name))!)!;
    return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

describe.each(Object.keys(graphs))('the API of %s', (name) => {
  let graph: SiteGraph;
  let files: Map<string, string>;
  const read = (path: string) => JSON.parse(files.get(path)!);
  /** The things of a list, read as a program would: from its first page along `next`. */
  const follow = (list: string): { id: string; status?: string }[] => {
    const items = [];
    let path: string | undefined = `/api/v1/${list}.json`;
    while (path !== undefined) {
      const page = read(path);
      items.push(...page.items);
      path = page.next && new URL(page.next).pathname;
    }
    return items;
  };

  beforeAll(() => {
    graph = graphs[name]!();
    files = apiTexts(graph);
  });

  it('is what its schemas say, file by file', () => {
    const check = checker(files);
    const checked = new Set<string>();
    for (const path of files.keys()) {
      const list = /^\/api\/v1\/(\w+)(?:\/\d+)?\.json$/.exec(path)?.[1];
      if (list === undefined || list === 'openapi') continue;
      expect(check(list, read(path)), path).toEqual([]);
      checked.add(list);
    }
    expect([...checked].sort()).toEqual(['articles', 'companies', 'index', 'jobs', 'pay', 'places', 'roles', 'skills']);
  });

  it('has no field that its schemas do not know', () => {
    // The published schemas allow other fields; those they are made of do not.
    for (const list of apiLists) for (const item of follow(list.name)) expect(() => list.item.schema.parse(item)).not.toThrow();
  });

  it('has every open vacancy once, newest first, along next', () => {
    const ids = follow('jobs').map(({ id }) => id);
    expect(ids).toEqual(graph.openVacancies.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(follow('jobs').filter(({ status }) => status !== 'open')).toEqual([]);
  });

  it('has everything else once', () => {
    const idsOf = (list: string) =>
      follow(list)
        .map(({ id }) => id)
        .sort();
    expect(idsOf('roles')).toEqual([...graph.byId.roles.keys()].sort());
    expect(idsOf('companies')).toEqual([...graph.byId.companies.keys()].sort());
    expect(idsOf('skills')).toEqual([...graph.referred.skill].sort());
    expect(idsOf('places')).toEqual([...graph.referred.place].sort());
    expect(idsOf('pay')).toEqual([...graph.byId.pay.keys()].sort());
    expect(idsOf('articles')).toEqual([...graph.byId.articles.keys()].sort());
  });

  it('says on each page how long the list is', () => {
    for (const { name: list } of apiLists) {
      const { total, pages, page } = read(`/api/v1/${list}.json`);
      expect([total, page], list).toEqual([follow(list).length, 1]);
      expect(pages, list).toBe(Math.max(1, Math.ceil(total / 500)));
    }
  });

  it('has one thing a line', () => {
    const lines = files.get('/api/v1/roles.json')!.trimEnd().split('\n');
    expect(lines).toHaveLength(read('/api/v1/roles.json').items.length + 2);
    expect(lines.at(-1)).toBe(']}');
  });

  it('gives the same bytes each time', () => {
    const again = apiTexts(graphs[name]!());
    expect([...again.keys()]).toEqual([...files.keys()]);
    expect([...again].filter(([path, text]) => files.get(path) !== text).map(([path]) => path)).toEqual([]);
  });

  it('has an index that names every list and schema where it is', () => {
    const { lists, schemas, openapi, documentation } = read('/api/v1/index.json');
    const paths = [...lists.flatMap(({ url, schema, itemSchema }: Record<string, string>) => [url, schema, itemSchema]), openapi].map(
      (url: string) => new URL(url).pathname,
    );
    expect(paths.filter((path) => !files.has(path))).toEqual([]);
    expect(schemas.map(({ url }: { url: string }) => new URL(url).pathname).sort()).toEqual(
      [...files.keys()].filter((path) => path.startsWith('/api/v1/schema/')).sort(),
    );
    expect(documentation).toBe(`${new URL(graph.site.url).origin}/developers/`);
    for (const { url, total, pages } of lists) expect(read(new URL(url).pathname)).toMatchObject({ total, pages });
  });

  it('has a valid OpenAPI document whose schemas and files are there', async () => {
    const document = read('/api/v1/openapi.json');
    const validator = new Validator();
    for (const path of files.keys()) if (path.includes('/schema/')) await validator.addSpecRef(read(path), read(path).$id);
    expect(await validator.validate(read('/api/v1/openapi.json'))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    const references = [...files.get('/api/v1/openapi.json')!.matchAll(/"\$ref": "([^"]+)"/g)].map(([, url]) => new URL(url!).pathname);
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((path) => !files.has(path))).toEqual([]);
    const described = Object.keys(document.paths);
    const undescribed = [...files.keys()].filter(
      (path) => !path.includes('/schema/') && !described.includes(path.replace(/\/\d+\.json$/, '/{page}.json')),
    );
    expect(undescribed).toEqual(['/api/v1/openapi.json']);
  });
});

describe('a schema of the API', () => {
  const files = apiTexts(boardGraph());
  const check = checker(files);
  const { items } = JSON.parse(files.get('/api/v1/jobs.json')!);

  it('refuses what is not as it says', () => {
    const { title, ...untitled } = items[0];
    expect(title).toBe('Backend Engineer');
    expect(check('job', untitled)).toEqual([" must have required property 'title'"]);
    expect(check('job', { ...items[0], url: 'acme' })).toEqual(['/url must match format "uri"']);
    expect(check('job', { ...items[0], datePosted: '2026-02-30' })).toContain('/datePosted must match format "date"');
    expect(check('jobs', { total: 1, page: 1, pages: 1, items: [untitled] })).toEqual(["/items/0 must have required property 'title'"]);
    expect(check('jobs', { total: -1, page: 0, pages: 1, items: [] })).toEqual(['/total must be >= 0', '/page must be > 0']);
  });

  it('allows a field that a later build may add', () => {
    expect(check('job', { ...items[0], later: true })).toEqual([]);
  });

  it('is of the draft of 2020, has an address of its own, a title and a description', () => {
    for (const { name, title } of apiSchemas) {
      const schema = JSON.parse(files.get(schemaFile(name))!);
      expect(schema, name).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `https://jobs.example${schemaFile(name)}`,
        title,
        description: expect.stringMatching(/\.$/),
      });
    }
  });

  it('describes every field', () => {
    for (const { name } of apiSchemas) {
      const { properties } = JSON.parse(files.get(schemaFile(name))!);
      for (const [field, schema] of Object.entries(properties)) expect(schema, `${name}.${field}`).toHaveProperty('description');
    }
  });
});

describe('the API', () => {
  const files = apiTexts(
    boardGraph({
      jobs: {
        'acme/backend-engineer': {},
        'acme/to-come': { title: 'Engineer To Come', datePosted: '2026-12-24' },
        'acme/was-filled': { title: 'Engineer Long Found', status: 'filled', closedOn: '2026-11-10' },
      },
    }),
  );
  const naming = (word: string) => [...files].filter(([, text]) => text.includes(word)).map(([path]) => path);

  it('knows nothing of a vacancy that is to come, and lists none that is closed', () => {
    expect(naming('Engineer To Come')).toEqual([]);
    expect(naming('Engineer Long Found')).toEqual([]);
    expect(naming('"acme/backend-engineer"')).toEqual(['/api/v1/jobs.json']);
  });
});
