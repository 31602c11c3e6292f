import fs, { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { carryOutExchange, prepareExchange, replaceContents, replaceParts, restoreContents } from '../../../src/build/replace-folder.ts';
import { filesIn, temporaryFolder, writeFiles } from '../../support/fixture.ts';

/** Moves until the process ends. */
let movesLeft = Infinity;
const { renameSync } = fs;
beforeAll(() => {
  fs.renameSync = (from, to) => {
    if (movesLeft-- <= 0) throw new Error('ended');
    renameSync(from, to);
  };
  syncBuiltinESMExports();
});
afterAll(() => {
  fs.renameSync = renameSync;
  syncBuiltinESMExports();
});

let [site, fresh, aside] = ['', '', ''];
beforeEach(() => {
  movesLeft = Infinity;
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

  test('takes the place of links that lead nowhere, too', () => {
    for (const name of ['jobs-before', 'added.json']) symlinkSync(join(site, 'nowhere'), join(site, name));
    replaceContents(site, fresh, aside);
    expect(contents(site)).toEqual({ 'added.json': 'new', 'index.html': 'new', 'jobs/b/index.html': 'new' });
  });

  test('may be the first', () => {
    replaceContents(join(site, 'deep/new'), fresh, aside);
    expect(filesIn(join(site, 'deep/new'))).toHaveLength(3);
  });
});

describe('parts of a site', () => {
  test('take the place of those before, where there are some, and what is named and not there any more goes', () => {
    replaceParts(site, fresh, aside, ['/jobs/b/index.html', '/index.html', '/gone/index.html']);
    expect(contents(site)).toEqual({ 'index.html': 'new', 'jobs/a/index.html': 'old', 'jobs/b/index.html': 'new' });
    expect(existsSync(aside)).toBe(false);
  });
});

const whole = ['gone', 'index.html', 'jobs', 'added.json'];
const parts = ['/jobs/b/index.html', '/index.html', '/gone/index.html', '/added.json'];

describe('an exchange that did not end', () => {
  test.each([
    ...[0, 1, 2, 3, 4, 5].map((count) => ({ what: 'all', paths: whole, count })),
    ...[0, 1, 2, 3, 4].map((count) => ({ what: 'parts', paths: parts, count })),
  ])('of $what is undone after $count moves', ({ paths, count }) => {
    prepareExchange(site, fresh, aside, paths);
    movesLeft = count;
    expect(() => carryOutExchange(aside)).toThrow('ended');
    movesLeft = Infinity;
    restoreContents(site, aside);
    expect(contents(site)).toEqual(old);
    expect(existsSync(aside)).toBe(false);
  });

  test('says why, and is undone', () => {
    expect(() => replaceParts(site, fresh, aside, ['/index.html', '/missing.html'])).toThrow(
      /could not be put into .*dist.*ENOENT.*missing\.html/s,
    );
    restoreContents(site, aside);
    expect(contents(site)).toEqual(old);
  });

  test('is undone where it had only begun', () => {
    writeFiles(aside, { 'exchange.json': '{"before": ["ind' });
    restoreContents(site, aside);
    expect(contents(site)).toEqual(old);
    expect(existsSync(aside)).toBe(false);
  });

  test('is nothing to care for where there was none', () => {
    restoreContents(site, aside);
    expect(contents(site)).toEqual(old);
  });
});
