import { readdirSync, rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cacheFolder } from '../../../src/content/cache-folder.ts';
import { codeVersion } from '../../../src/content/code-version.ts';
import { rereadContent } from '../../../src/content/current.ts';
import { KnownFiles } from '../../../src/content/known-files.ts';
import { readAhead } from '../../../src/content/read-ahead.ts';
import { listFiles } from '../../../src/content/list-files.ts';
import { readContent } from '../../../src/content/read.ts';
import { baseContent } from '../../support/content.ts';
import { temporaryContent, temporaryFolder } from '../../support/fixture.ts';

const project = process.cwd();
const mistake = { 'companies/bad.mdx': '---\nname: Bad\nfonded: 1999\n---\n' };
let contentDir: string;
let cacheDir: string;
beforeEach(() => {
  contentDir = temporaryContent({ ...baseContent, ...mistake });
  cacheDir = cacheFolder(contentDir, project);
});
afterEach(() => rmSync(cacheDir, { recursive: true, force: true }));

const knownFiles = () => new KnownFiles(cacheDir, codeVersion(project)).count;
const entryFiles = () => listFiles(contentDir).filter(({ file }) => /^(?!media).*\//.test(file));

test('two processes read a folder of which nothing is known, each a part, and every file is known then', async () => {
  expect(await readAhead({ contentDir }, project, { manyFiles: 2 })).toBe(true);
  expect(knownFiles()).toBe(entryFiles().length);
  expect(readdirSync(cacheDir)).toEqual(['read-files.bin']);
});

test('one process reads all of it where the other processor is never free', async () => {
  expect(await readAhead({ contentDir }, project, { manyFiles: 2, whenFree: new Promise(() => undefined) })).toBe(true);
  expect(knownFiles()).toBe(entryFiles().length);
});

test('the folder reads as it would without, mistakes too', async () => {
  await readAhead({ contentDir }, project, { manyFiles: 2 });
  const { content } = rereadContent({ contentDir, now: new Date('2026-11-22') });
  const plain = readContent(contentDir);
  expect(content.entries).toEqual(plain.entries);
  expect(content.issues).toEqual(plain.issues);
  expect(content.issues).toHaveLength(1);
});

test('a small folder is left to its reading, and so is one that is not there', async () => {
  expect(await readAhead({ contentDir }, project)).toBe(false);
  expect(knownFiles()).toBe(0);
  expect(await readAhead({ contentDir: `${temporaryFolder()}/none` }, project, { manyFiles: 2 })).toBe(false);
});

test('a folder that was read before is not read ahead', async () => {
  await readAhead({ contentDir }, project, { manyFiles: 2 });
  expect(await readAhead({ contentDir }, project, { manyFiles: 2 })).toBe(true);
});

test('what the other process did not hand over is not known', () => {
  const known = new KnownFiles(cacheDir, 'one');
  known.takeOver(`${cacheDir}/no-such-file.bin`);
  known.endOfFiles();
  expect(known.count).toBe(0);
});
