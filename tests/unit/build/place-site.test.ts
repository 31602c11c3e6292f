import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesOfSite, placeSite } from '../../../src/build/place-site.ts';
import { filesIn, temporaryFolder, writeFiles } from '../../support/fixture.ts';

let [dist, made, kept, aside] = ['', '', '', ''];
beforeEach(() => {
  const root = temporaryFolder();
  [dist, made, kept, aside] = ['dist', 'made', 'kept', 'aside'].map((name) => join(root, name)) as [string, string, string, string];
  for (const folder of [dist, made, kept]) mkdirSync(folder);
});

const contents = () => Object.fromEntries(filesIn(dist).map((file) => [file, readFileSync(join(dist, file), 'utf8')]));
const number = (path: string) => statSync(join(dist, path)).ino;

/** Keeps files, and gives those named a second name in the site. */
function keep(files: Record<string, string>, inSite = Object.keys(files)): void {
  writeFiles(kept, files);
  for (const path of inSite) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    linkSync(join(kept, path), join(dist, path));
  }
}

/** Puts the site of what was made and of all that is kept in its place. */
function place(files: Record<string, string>): void {
  writeFiles(made, files);
  placeSite({ folder: made, taken: new Map(filesIn(kept).map((file) => [`/${file}`, join(kept, file)])) }, dist, aside);
}

const three = { 'a/index.html': 'a', 'b/index.html': 'b', 'c.json': 'c' };

describe('a finished site', () => {
  test('leaves files where they are that are there already, and exchanges the others', () => {
    keep(three);
    writeFiles(dist, { 'index.html': 'before', 'gone/deep/index.html': 'before' });
    const before = number('a/index.html');
    const untouched = statSync(join(dist, 'a')).ctimeMs;
    place({ 'index.html': 'now', 'new/index.html': 'now' });
    expect(contents()).toEqual({ ...three, 'index.html': 'now', 'new/index.html': 'now' });
    expect([number('a/index.html'), statSync(join(dist, 'a')).ctimeMs]).toEqual([before, untouched]);
    expect(readdirSync(dist).sort()).toEqual(['a', 'b', 'c.json', 'index.html', 'new']);
    expect(existsSync(aside)).toBe(false);
  });

  test.each([
    ['nothing is kept', {}, []],
    ['most is new', three, ['c.json']],
  ])('is exchanged folder by folder where %s', (_what, files, inSite) => {
    keep(files, inSite);
    writeFiles(dist, { 'new/index.html': 'before', 'gone/index.html': 'before' });
    const before = number('new');
    place({ 'index.html': 'now', 'new/index.html': 'now' });
    expect(contents()).toEqual({ ...files, 'index.html': 'now', 'new/index.html': 'now' });
    expect(number('new')).not.toBe(before);
  });

  test('has every file where there was no site', () => {
    keep(three, []);
    dist = join(dist, 'deep/none');
    place({ 'index.html': 'now' });
    expect(contents()).toEqual({ ...three, 'index.html': 'now' });
  });

  test('has what was kept in the place of what somebody put there instead', () => {
    keep(three, ['a/index.html', 'c.json']);
    writeFiles(dist, { 'b/index.html': 'not ours', 'b/more.html': 'not ours' });
    place({});
    expect(contents()).toEqual(three);
  });

  test.each<[string, () => void]>([
    ['a file has the name of a folder', () => writeFiles(dist, { 'new/index.html/deep.html': 'before' })],
    ['a folder has the name of a file', () => writeFiles(dist, { new: 'before' })],
    ['a link leads out of it', () => symlinkSync(kept, join(dist, 'new'))],
  ])('has the files it must have where before %s', (_what, change) => {
    keep(three);
    change();
    place({ 'new/index.html': 'now' });
    expect(contents()).toEqual({ ...three, 'new/index.html': 'now' });
    expect(filesIn(kept)).toEqual(Object.keys(three));
  });

  test('leaves the repository it is published from', () => {
    keep(three);
    writeFiles(dist, { '.git/HEAD': 'ref', 'gone/index.html': 'before' });
    place({});
    expect(contents()).toEqual({ '.git/HEAD': 'ref', ...three });
  });

  test('has no folder that is empty', () => {
    keep(three);
    mkdirSync(join(dist, 'empty/deep'), { recursive: true });
    place({});
    expect(readdirSync(dist).sort()).toEqual(['a', 'b', 'c.json']);
  });

  test('is known by its files before it is in its place', () => {
    keep(three, []);
    writeFileSync(join(made, 'index.html'), 'now');
    const taken = new Map([['/a/index.html', join(kept, 'a/index.html')]]);
    expect(filesOfSite({ folder: made, taken })).toEqual(['/index.html', '/a/index.html']);
  });
});
