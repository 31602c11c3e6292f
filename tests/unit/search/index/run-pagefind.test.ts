import { close, createIndex, type IndexFile } from 'pagefind';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FullTextRecord } from '../../../../src/search/index/full-text-record.ts';
import { toPagefindIndex } from '../../../../src/search/index/pagefind-index.ts';
import { runPagefind, SearchIndexError } from '../../../../src/search/index/run-pagefind.ts';
import { temporaryFolder } from '../../../support/fixture.ts';
import { failingPagefind } from '../../../support/pagefind-program.ts';

const record = (url: string, terms: string[] = ['wordǃ']): FullTextRecord => {
  return { url, terms: new Set(terms), filters: { kind: ['vacancy'] }, sort: { date: '2026-11-01', pay: '0' } };
};
const useProgram = (environment: Record<string, string>) => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
};
afterEach(() => vi.unstubAllEnvs());

describe('an error of Pagefind', () => {
  it('is thrown when it refuses a record', async () => {
    const wrong = { ...record('/b/'), sort: { date: 20261101, pay: '0' } } as unknown as FullTextRecord;
    const making = runPagefind([record('/a/'), wrong]);
    await expect(making).rejects.toThrow(SearchIndexError);
    await expect(making).rejects.toThrow(/^The search index could not be made: Pagefind: .*invalid type: integer `20261101`/);
  });

  it('is thrown when it reports one', async () => {
    useProgram(failingPagefind(temporaryFolder(), { saying: 'the disk is full' }));
    await expect(runPagefind([record('/a/')])).rejects.toThrow('The search index could not be made: Pagefind: the disk is full.');
  });

  it('is thrown when its program ends before it has answered', async () => {
    useProgram(failingPagefind(temporaryFolder(), { withStatus: 3 }));
    await expect(runPagefind([record('/a/')])).rejects.toThrow(
      'The search index could not be made: Pagefind: its program ended with status 3.',
    );
  });

  it('is thrown when it takes two records for one', async () => {
    await expect(runPagefind([record('/a/'), record('/a/')])).rejects.toThrow('it was given 2 records and has 1');
  });

  it('does not stand in the way of the next index', async () => {
    const [failed, made] = await Promise.allSettled([
      runPagefind([record('/a/'), record('/a/')]),
      runPagefind([record('/a/'), record('/b/', [])]),
    ]);
    expect(failed.status).toBe('rejected');
    expect(made).toMatchObject({ status: 'fulfilled', value: { records: 2, parts: ['wordǃ'] } });
  });

  it('is thrown when records cannot be made', async () => {
    const records = function* () {
      yield record('/a/');
      throw new Error('the file is gone');
    };
    await expect(runPagefind(records())).rejects.toThrow('the file is gone');
  });
});

it('makes no index of nothing', async () => {
  expect(await runPagefind([])).toBeUndefined();
});

describe('what Pagefind has made', () => {
  let made: IndexFile[];
  beforeAll(async () => {
    const { index } = await createIndex({ forceLanguage: 'unknown' });
    for (const url of ['/a/', '/b/']) await index!.addCustomRecord({ url, content: `word of ${url}`, language: 'unknown' });
    made = (await index!.getFiles()).files;
    await close();
  });
  const without = (path: RegExp) => made.filter((file) => !path.test(file.path));

  it('is refused when a file is missing', () => {
    for (const path of [/^pagefind\.js$/, /entry/, /pf_meta/, /^wasm/, /pf_index/, /pf_fragment/]) {
      expect(() => toPagefindIndex(without(path), ['/a/', '/b/'], 'unknown'), String(path)).toThrow(/it did not make .+/);
    }
  });

  it('is refused when a record is missing or in another place', () => {
    expect(() => toPagefindIndex(made, ['/a/'], 'unknown')).toThrow('it was given 1 records and has 2');
    expect(() => toPagefindIndex(made, ['/b/', '/a/'], 'unknown')).toThrow('it has /a/ in the place of /b/');
    expect(() => toPagefindIndex(made, ['/a/', '/b/'], 'en')).toThrow('it made no index for the language "en"');
  });
});
