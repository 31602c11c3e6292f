import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchManifest } from '../../src/search/manifest.ts';
import { baseContent } from '../support/content.ts';
import { build, filesIn, temporaryContent, temporaryFolder, type BuiltSite } from '../support/fixture.ts';
import { failingPagefind } from '../support/pagefind-program.ts';
import { sharedSite } from '../support/site-build.ts';

const content = temporaryContent(baseContent);
const manifestIn = (text: string) => JSON.parse(text) as SearchManifest;

describe('a built site', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await sharedSite(content);
  });
  const read = (file: string) => readFileSync(join(site.dist, file), 'utf8');

  it('has the files that its manifest names', () => {
    const { facetTable, thingTable, fullText } = manifestIn(read('search/manifest.json'));
    for (const path of [facetTable, thingTable, `${fullText!.folder}pagefind.js`, `${fullText!.folder}summaries/0.json`]) {
      expect(existsSync(join(site.dist, path)), path).toBe(true);
    }
    expect(JSON.parse(read(facetTable))).toMatchObject({ titles: ['Backend Engineer, Payments'] });
    expect(read(`${fullText!.folder}summaries/0.json`)).toBe('["Builds the payment service. Build the service."]');
  });

  it('has nothing of an index that is not needed', () => {
    const { facetTable, thingTable, fullText } = manifestIn(read('search/manifest.json'));
    const files = site.files.filter((file) => file.startsWith('search/') && !file.endsWith('.html')).map((file) => `/${file}`);
    const others = files.filter((file) => ![facetTable, thingTable, '/search/manifest.json'].includes(file));
    expect(others.filter((file) => !file.startsWith(fullText!.folder))).toEqual([]);
    expect(others.filter((file) => /\.(css|pf_fragment)$|-ui|-worker|highlight/.test(file))).toEqual([]);
  });

  // What else Pagefind may do is tested where it is run, in tests/unit/search/index/run-pagefind.test.ts: it ends in the same error.
  it('stays as it was when Pagefind ends by itself, and the build says so', async () => {
    const dist = join(temporaryFolder(), 'dist');
    cpSync(site.dist, dist, { recursive: true });
    const { status, stderr, stdout } = await build(content, dist, failingPagefind(temporaryFolder(), { withStatus: 9 }));
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('The search index could not be made: Pagefind: its program ended with status 9.');
    const contentsOf = (folder: string) => filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]);
    expect(contentsOf(dist)).toEqual(contentsOf(site.dist));
  });
});
