import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content/check.ts';
import type { SiteGraph } from '../../src/content/graph.ts';
import { builtPages, expectedPages, takeCensus } from '../../src/outputs/page-census.ts';
import { baseContent, edited, testNow, type ContentFiles } from '../support/content.ts';
import { build, filesIn, linesOf, temporaryContent, temporaryFolder } from '../support/fixture.ts';
import { sharedSite } from '../support/site-build.ts';

/** A mistake that Astro builds a site with, without a word or with one that changes nothing: NOTES-astro7.md, "Astro says nothing". */
interface SilentMistake {
  mistake: string;
  files: ContentFiles;
  /** File, line and column that the build must name; the words it says are tested in tests/unit/content/mistakes.test.ts. */
  place: string;
  code: string;
}

const mistakes: SilentMistake[] = [
  {
    mistake: 'a reference to an entry that does not exist',
    files: edited('jobs/acme/backend-engineer.mdx', 'places: [barcelona]', 'places: [barcelone]'),
    place: 'jobs/acme/backend-engineer.mdx:5:10',
    code: 'unknown-reference',
  },
  {
    mistake: 'a component that names an entry which does not exist',
    files: edited('articles/write-well.mdx', 'skills="kafka"', 'skills="kafca"'),
    place: 'articles/write-well.mdx:12:27',
    code: 'unknown-reference',
  },
  {
    mistake: 'YAML that cannot be read',
    files: { 'skills/python.yaml': 'name: Python\ncategory: [language\ndescription: A skill.\n' },
    place: 'skills/python.yaml:2:11',
    code: 'yaml-syntax',
  },
  {
    mistake: 'an entry without an id, because its file name cannot be one',
    files: { 'skills/C++ (language).yaml': 'name: C++\ncategory: language\ndescription: A skill.\n' },
    place: 'skills/C++ (language).yaml:1:1',
    code: 'invalid-id',
  },
  {
    mistake: 'two files with one id',
    files: { 'jobs/acme/backend-engineer.md': baseContent['jobs/acme/backend-engineer.mdx']! },
    place: 'jobs/acme/backend-engineer.mdx:1:1',
    code: 'duplicate-id',
  },
  {
    mistake: 'two data files with one id',
    files: { 'skills/kafka.yml': baseContent['skills/kafka.yaml']! },
    place: 'skills/kafka.yml:1:1',
    code: 'duplicate-id',
  },
  {
    mistake: 'a field that does not exist',
    files: edited('companies/acme.mdx', 'headOffice: barcelona', 'headOffise: barcelona'),
    place: 'companies/acme.mdx:4:1',
    code: 'unknown-field',
  },
  {
    mistake: 'a field that does not exist, inside another',
    files: edited('jobs/acme/backend-engineer.mdx', 'daysOnSite: 2,', 'daysOnSite: 2, dayz: 3,'),
    place: 'jobs/acme/backend-engineer.mdx:7:26',
    code: 'unknown-field',
  },
  {
    mistake: 'a value of the wrong type',
    files: edited('skills/postgresql.yaml', 'category: database', 'category: databaze'),
    place: 'skills/postgresql.yaml:3:11',
    code: 'invalid-value',
  },
];

describe('what Astro says nothing about ends our build', () => {
  it.each(mistakes)('$mistake', async ({ files, place, code }) => {
    const content = temporaryContent({ ...baseContent, ...files });
    const dist = join(temporaryFolder(), 'dist');
    mkdirSync(dist);
    for (const page of ['index.html', '404.html']) writeFileSync(join(dist, page), 'the site of yesterday');
    const result = await build(content, dist);
    expect(result.status).toBe(1);
    const lines = linesOf(result);
    const said = lines.findIndex((line) => line.includes(`/${place}  error  ${code}  `));
    expect(said, lines.join('\n')).not.toBe(-1);
    // What to type stands on the line below.
    expect(lines[said + 1]).toMatch(/^ {4}\S/);
    expect(lines.at(-1)).toBe('Nothing was built.');
    expect(filesIn(dist)).toEqual(['404.html', 'index.html']);
  });

  it('makes no folder where there was none', async () => {
    const dist = join(temporaryFolder(), 'dist');
    expect((await build(temporaryContent({ ...baseContent, 'site.yaml': 'name: [' }), dist)).status).toBe(1);
    expect(existsSync(dist)).toBe(false);
  });
});

/**
 * The rest of the table has no mistake in a file to point at. A collection that Astro finds empty, for want of an integration that reads
 * `.mdx` or because its data store grew past 512 MB, loses its pages without a word: the census finds them missing. Here a page is
 * taken from a real build, and one that nobody asked for is added. That `.mdx` collections do build is in complete.test.ts.
 */
describe('the census of a built site', () => {
  let graph: SiteGraph;
  let dist: string;

  beforeAll(async () => {
    const content = temporaryContent(baseContent);
    graph = checkContent(content, testNow).graph!;
    dist = join(temporaryFolder(), 'dist');
    cpSync((await sharedSite(content)).dist, dist, { recursive: true });
  });

  it('finds nothing amiss with a whole one', () => {
    expect(takeCensus(graph, builtPages(dist))).toEqual({ built: expectedPages(graph).size, missing: [], unexpected: [] });
    expect(builtPages(dist)).toEqual(expectedPages(graph));
    expect(builtPages(dist).size).toBeGreaterThan(35);
  });

  it('names a page that is missing', () => {
    rmSync(join(dist, 'jobs/acme/backend-engineer/index.html'));
    expect(takeCensus(graph, builtPages(dist))).toMatchObject({ missing: ['/jobs/acme/backend-engineer/'], unexpected: [] });
  });

  it('names a page that nobody asked for', () => {
    mkdirSync(join(dist, 'jobs/acme/ghost'));
    writeFileSync(join(dist, 'jobs/acme/ghost/index.html'), '<!doctype html>');
    writeFileSync(join(dist, 'media/stray.html'), '<!doctype html>');
    const { unexpected } = takeCensus(graph, builtPages(dist));
    expect(unexpected).toEqual(['/jobs/acme/ghost/', '/media/stray.html']);
  });

  it('names every page of a collection that was lost', () => {
    rmSync(join(dist, 'roles'), { recursive: true });
    expect(takeCensus(graph, builtPages(dist)).missing).toEqual([
      '/jobs/acme/backend-engineer/',
      '/roles/',
      '/roles/backend-engineer/',
      '/roles/backend-engineer/compare/senior-backend-engineer/',
      '/roles/backend-engineer/scorecard/',
      '/roles/senior-backend-engineer/',
      '/roles/senior-backend-engineer/scorecard/',
    ]);
  });

  it('finds every page of a folder that is not there', () => {
    expect(takeCensus(graph, builtPages(join(dist, 'nowhere'))).missing).toHaveLength(expectedPages(graph).size);
  });
});

describe('a build whose pages do not match the graph', () => {
  it('ends with 1, names the page, and leaves the site of yesterday', async () => {
    const content = temporaryContent({ ...baseContent, 'media/index.html': '<!doctype html><title>A page by hand</title>' });
    const dist = join(temporaryFolder(), 'dist');
    mkdirSync(dist);
    for (const page of ['index.html', '404.html']) writeFileSync(join(dist, page), 'the site of yesterday');
    const result = await build(content, dist);
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('unexpected page  /media/');
    expect(result.stderr).toContain('The build is not complete: 0 missing, 1 unexpected.');
    expect(filesIn(dist)).toEqual(['404.html', 'index.html']);
  });
});
