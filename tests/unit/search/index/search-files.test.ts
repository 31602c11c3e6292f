import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/content/check.ts';
import { splitFile } from '../../../../src/content/frontmatter.ts';
import { readCbor } from '../../../../src/search/index/cbor.ts';
import { searchFilesOf, type SearchFile } from '../../../../src/search/index/search-files.ts';
import type { SearchManifest } from '../../../../src/search/manifest.ts';
import type { ThingTable } from '../../../../src/search/thing-table.ts';
import { baseContent, edited, testNow, type ContentFiles } from '../../../support/content.ts';
import { temporaryContent } from '../../../support/fixture.ts';

const vacancy = 'jobs/acme/backend-engineer.mdx';
const closed = baseContent[vacancy]!.replace('status: open', 'status: filled\nclosedOn: 2026-11-10').replace(
  'Build',
  'Unpublishable words build',
);
const second = baseContent[vacancy]!.replace('datePosted: 2026-11-02', 'datePosted: 2026-11-03');

async function filesOf(changes: ContentFiles = {}): Promise<Map<string, SearchFile['content']>> {
  const root = temporaryContent({ ...baseContent, ...changes });
  const { graph } = checkContent(root, testNow);
  const files = await searchFilesOf(graph!, ({ file }) => splitFile(readFileSync(join(root, file), 'utf8')).body);
  return new Map(files.map(({ path, content }) => [path, content]));
}

function manifestOf(files: ReadonlyMap<string, SearchFile['content']>): SearchManifest {
  return JSON.parse(String(files.get('/search/manifest.json'))) as SearchManifest;
}

/** The records that have each value of one of Pagefind's filters. */
function filter(files: ReadonlyMap<string, SearchFile['content']>, name: string): Record<string, number[]> {
  const packed = files.get(`${manifestOf(files).fullText!.folder}filter/unknown_${name}.pf_filter`) as Uint8Array;
  const [, values] = readCbor(gunzipSync(packed).subarray('pagefind_dcd'.length)) as [string, [string, number[]][]];
  return Object.fromEntries(values);
}

describe('the files of search', () => {
  it('are named after what they hold, and the manifest names them all', async () => {
    const files = await filesOf();
    const { facetTable, thingTable, fullText } = manifestOf(files);
    expect(facetTable).toMatch(/^\/search\/facets\.[0-9a-f]{12}\.json$/);
    expect(thingTable).toMatch(/^\/search\/things\.[0-9a-f]{12}\.json$/);
    expect(fullText!.folder).toMatch(/^\/search\/text\.[0-9a-f]{12}\/$/);
    const others = [...files.keys()].filter((path) => !path.startsWith(fullText!.folder)).sort();
    expect(others).toEqual([facetTable, '/search/manifest.json', thingTable].sort());
    const below = [...files.keys()].flatMap((path) => (path.startsWith(fullText!.folder) ? [path.slice(fullText!.folder.length)] : []));
    expect(below.map((path) => path.replace(/unknown_[0-9a-f]+\.pf_index/, '*.pf_index'))).toEqual([
      'filter/unknown_company.pf_filter',
      'filter/unknown_kind.pf_filter',
      'filter/unknown_level.pf_filter',
      'filter/unknown_place.pf_filter',
      'filter/unknown_workplace.pf_filter',
      'index/*.pf_index',
      'pagefind-entry.json',
      'pagefind.js',
      'pagefind.unknown.pf_meta',
      'wasm.unknown.pagefind',
      'summaries/0.json',
    ]);
  });

  it('are the same for the same content', async () => {
    expect([...(await filesOf())]).toEqual([...(await filesOf())]);
  });

  it('change their names when they change, and only then', async () => {
    const before = manifestOf(await filesOf());
    const title = manifestOf(await filesOf(edited(vacancy, 'title: Backend Engineer, Payments', 'title: Backend Engineer, Refunds')));
    expect(title.facetTable).not.toBe(before.facetTable);
    expect(title.thingTable).toBe(before.thingTable);
    expect(title.fullText).toEqual(before.fullText);
    const body = manifestOf(await filesOf(edited('articles/write-well.mdx', 'Say what', 'Write what')));
    expect(body.facetTable).toBe(before.facetTable);
    expect(body.thingTable).toBe(before.thingTable);
    expect(body.fullText!.folder).not.toBe(before.fullText!.folder);
  });

  it('number the records as the rows of the facet table, then the things', async () => {
    const files = await filesOf({ 'jobs/acme/second.mdx': second });
    const { things } = JSON.parse(String(files.get(manifestOf(files).thingTable))) as ThingTable;
    expect(manifestOf(files).fullText!.records).toBe(2 + things.length);
    const at = (kind: string) => things.flatMap((thing, index) => (thing.kind === kind ? [2 + index] : []));
    expect(filter(files, 'kind')).toEqual({
      article: at('article'),
      company: at('company'),
      place: at('place'),
      role: at('role'),
      skill: at('skill'),
      vacancy: [0, 1],
    });
    expect(filter(files, 'place')).toMatchObject({ barcelona: expect.arrayContaining([0, 1]), spain: expect.arrayContaining([0, 1]) });
    expect(filter(files, 'workplace')).toEqual({ hybrid: [0, 1] });
  });

  it('leave closed vacancies out', async () => {
    const files = await filesOf({ 'jobs/acme/closed.mdx': closed });
    expect(filter(files, 'kind').vacancy).toEqual([0]);
    expect([...files.values()].map(String).join('')).not.toContain('Unpublishable');
  });

  it('are made of a board without a vacancy too', async () => {
    const files = await filesOf({ [vacancy]: closed });
    const { fullText } = manifestOf(files);
    expect([...files.keys()].filter((path) => path.includes('summaries'))).toEqual([]);
    expect(filter(files, 'kind').vacancy).toBeUndefined();
    expect(files.has(`${fullText!.folder}pagefind.js`)).toBe(true);
  });

  it('have a record for a vacancy without a text', async () => {
    const imported = 'imported: { system: ashby, board: acme, id: "1", url: https://jobs.ashbyhq.com/acme/1, lastSeen: 2026-11-20 }\n';
    const bare = second.replace(/summary:\n.*\n.*\n/, imported).replace(/\n---\n[^]*$/, '\n---\n');
    const files = await filesOf({ 'jobs/acme/second.mdx': bare });
    expect(filter(files, 'kind').vacancy).toEqual([0, 1]);
    const { folder } = manifestOf(files).fullText!;
    expect(JSON.parse(String(files.get(`${folder}summaries/0.json`)))).toEqual(['', expect.stringContaining('Build')]);
  });
});
