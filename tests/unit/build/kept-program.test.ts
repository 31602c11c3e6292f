import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { findKeptProgram, forgetPrograms, keepProgram, sharedProgramFolder, type MadeProgram } from '../../../src/build/kept-program.ts';
import { filesIn, temporaryFolder, writeFiles } from '../../support/fixture.ts';

let project = '';
beforeEach(() => (project = temporaryFolder()));

const folderOf = (key: string) => sharedProgramFolder(project, key);

/** What Astro makes, and where. */
function made(words: string): MadeProgram {
  const site = join(project, 'astro');
  const entry = 'const manifest = deserializeManifest({"componentMetadata":[],"entryModules":{}});\n';
  writeFiles(site, { 'script.js': words, '.prerender/prerender-entry.1.mjs': entry, '.prerender/chunks/a.mjs': words });
  return { projectDir: project, pages: join(site, '.prerender'), site, styles: new Map(), modules: new Map() };
}

function keep(key: string, words = key): void {
  keepProgram(folderOf(key), key, join(project, 'own'), made(words));
}

describe('a kept program', () => {
  test('is found by its key, and gives the files that its pages load in a browser', () => {
    keep('one');
    expect(findKeptProgram(folderOf('one'), 'other')).toBeUndefined();
    findKeptProgram(folderOf('one'), 'one')!.copyClientFiles(join(project, 'site'));
    expect(filesIn(join(project, 'site'))).toEqual(['script.js']);
  });

  test('is not found when a file of it has changed', () => {
    keep('one');
    writeFileSync(join(folderOf('one'), 'pages/chunks/a.mjs'), 'changed');
    expect(findKeptProgram(folderOf('one'), 'one')).toBeUndefined();
    keep('one');
    expect(findKeptProgram(folderOf('one'), 'one')).toBeDefined();
  });

  test('stays as it is when another build has put it there first', () => {
    keep('one', 'theirs');
    keep('one', 'ours');
    expect(readFileSync(join(folderOf('one'), 'client/script.js'), 'utf8')).toBe('theirs');
  });
});

test('of the programs that nobody has used for an hour, the last five stay', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const now = Date.now() / 1000;
  for (const [at, key] of keys.entries()) {
    keep(key);
    utimesSync(folderOf(key), now - 5000 + at, now - 5000 + at);
  }
  // Used now, though it was made first.
  forgetPrograms(folderOf('a'));
  expect(readdirSync(join(project, '.cache/programs')).sort()).toEqual(['a', 'd', 'e', 'f', 'g']);
  for (const key of ['h', 'i']) keep(key);
  forgetPrograms(folderOf('i'));
  expect(readdirSync(join(project, '.cache/programs')).sort()).toEqual(['a', 'f', 'g', 'h', 'i']);
});
