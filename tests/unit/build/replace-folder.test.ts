import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { replaceContents, restoreContents } from '../../../src/build/replace-folder.ts';
import { filesIn, temporaryFolder, writeFiles } from '../../support/fixture.ts';

let [site, fresh, aside] = ['', '', ''];
beforeEach(() => {
  const root = temporaryFolder();
  [site, fresh, aside] = [join(root, 'dist'), join(root, 'fresh'), join(root, 'aside')];
  writeFiles(site, { 'index.html': 'old', 'jobs/a/index.html': 'old', 'gone/index.html': 'old' });
  writeFiles(fresh, { 'index.html': 'new', 'jobs/b/index.html': 'new', 'added.json': 'new' });
});

const contents = (folder: string) => Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
const old = { 'gone/index.html': 'old', 'index.html': 'old', 'jobs/a/index.html': 'old' };

describe('a finished site', () => {
  test('takes the place of the one before, file by file, and nothing is left over', () => {
    replaceContents(site, fresh, aside);
    expect(contents(site)).toEqual({ 'added.json': 'new', 'index.html': 'new', 'jobs/b/index.html': 'new' });
    expect(existsSync(aside)).toBe(false);
  });

  test('leaves the repository it is published from', () => {
    writeFiles(site, { '.git/HEAD': 'ref' });
    replaceContents(site, fresh, aside);
    expect(contents(site)['.git/HEAD']).toBe('ref');
  });

  test('may be the first', () => {
    replaceContents(join(site, 'deep/new'), fresh, aside);
    expect(filesIn(join(site, 'deep/new'))).toHaveLength(3);
  });
});

describe('an exchange that did not end', () => {
  /** Leaves the folders as they are after a number of moves. */
  function stopAfter(moves: number): void {
    mkdirSync(aside);
    writeFileSync(join(aside, 'contents.json'), JSON.stringify(['gone', 'index.html', 'jobs']));
    const all: (() => void)[] = [
      () => renameSync(join(site, 'gone'), join(aside, 'gone')),
      () => renameSync(join(site, 'index.html'), join(aside, 'index.html')),
      () => renameSync(join(fresh, 'index.html'), join(site, 'index.html')),
      () => renameSync(join(site, 'jobs'), join(aside, 'jobs')),
      () => renameSync(join(fresh, 'jobs'), join(site, 'jobs')),
      () => renameSync(join(fresh, 'added.json'), join(site, 'added.json')),
    ];
    for (const move of all.slice(0, moves)) move();
  }

  test.each([0, 1, 2, 3, 4, 5, 6])('is undone after %i moves', (moves) => {
    stopAfter(moves);
    restoreContents(site, aside);
    expect(contents(site)).toEqual(old);
    expect(existsSync(aside)).toBe(false);
  });

  test('is undone where it had only begun', () => {
    writeFiles(aside, { 'contents.json': '["ind' });
    restoreContents(site, aside);
    expect(contents(site)).toEqual(old);
    expect(existsSync(aside)).toBe(false);
  });

  test('is nothing to care for where there was none', () => {
    restoreContents(site, aside);
    expect(contents(site)).toEqual(old);
  });
});
