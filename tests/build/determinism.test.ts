import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readOutDir } from '../../src/cli/out-dir.ts';
import { rolebook } from '../support/command.ts';
import { baseContent } from '../support/content.ts';
import { build, buildSite, filesIn, fixture, temporaryContent, temporaryFolder } from '../support/fixture.ts';

type Contents = ReadonlyMap<string, string>;

/** Two sites with roles, articles and skills of their own, built at the same time and in turn. */
const sites = { a: fixture('complete'), b: '' };
/** Site A in a folder of its own, while site B is built in another. */
let first: Contents;
let other: Contents;
/** Site A in the place of site B, made by two processes. */
let again: Contents;
const worktree = 'ref: refs/heads/pages\n';
let head: string;

beforeAll(async () => {
  sites.b = temporaryContent(baseContent);
  const [shared, own] = [join(temporaryFolder(), 'dist'), join(temporaryFolder(), 'a/new/folder')];
  await Promise.all([buildSite(sites.a, own), buildSite(sites.b, shared)]);
  first = contentsOf(own);
  other = contentsOf(shared);
  // A site may be published from a worktree, which has a .git of its own.
  mkdirSync(join(shared, '.git'));
  writeFileSync(join(shared, '.git/HEAD'), worktree);
  const byTwo = await rolebook(['build', '--outDir', shared, '--processes', '2'], { ROLEBOOK_CONTENT: sites.a });
  expect(byTwo).toMatchObject({ status: 0 });
  again = contentsOf(shared);
  head = readFileSync(join(shared, '.git/HEAD'), 'utf8');
});

describe('the same content built for the same moment', () => {
  it('gives the same bytes in another folder: while another site is being built, and after it, by one process and by two', () => {
    expect(differences(first, again)).toEqual([]);
  });

  it('is more than a few pages', () => {
    expect(first.size).toBeGreaterThan(55);
    expect([...first.keys()]).toContain('index.html');
  });
});

describe('a build of another content folder', () => {
  it('replaces the site before it, page by page', () => {
    const left = (contents: Contents) => [...contents.keys()].filter((file) => file.includes('senior-backend-engineer'));
    expect(left(other)).toContain('roles/senior-backend-engineer/index.html');
    expect(left(again)).toEqual([]);
    expect([...again.keys()]).toContain('roles/tide-engineer/index.html');
  });

  it('takes no word from the site before it, or from one that is built beside it', () => {
    const naming = (contents: Contents, word: string) => [...contents].filter(([, text]) => text.includes(word)).map(([file]) => file);
    for (const word of ['Lamplight', 'You wind']) {
      expect(naming(other, word)).toEqual([]);
      expect(naming(again, word)).not.toEqual([]);
    }
    expect(naming(other, 'Test board')).not.toEqual([]);
    for (const contents of [first, again]) expect(naming(contents, 'Test board')).toEqual([]);
  });
});

describe('the folder to build into', () => {
  it('is never one that holds something else', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'thesis.txt'), 'ten years of work');
    const { status, stderr } = await build(sites.a, folder);
    expect(status).toBe(2);
    expect(stderr).toContain(`"${folder}" holds something else than a built site, and a build replaces all it holds`);
    expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('ten years of work');
  });

  it('is never one that a build needs, or one around it', () => {
    for (const folder of ['.', '..', sites.b, join(sites.b, '..'), join(sites.b, 'media/dist')]) {
      expect(() => readOutDir(folder, sites.b), folder).toThrow(
        `the site cannot be built into "${folder}": what it is built from lies there`,
      );
    }
    for (const folder of ['src', 'content', 'tests']) {
      expect(() => readOutDir(folder, sites.b), folder).toThrow(`"${folder}" holds something else than a built site`);
    }
    expect(() => readOutDir('package.json', sites.b)).toThrow('"package.json" is not a folder');
  });

  it('is any other', () => {
    const folder = temporaryFolder();
    for (const free of [folder, join(folder, 'new/one')]) expect(readOutDir(free, sites.b)).toBe(free);
  });

  it('keeps the .git of a worktree that a site is published from', () => {
    expect(head).toBe(worktree);
  });
});

function contentsOf(folder: string): Contents {
  const files = filesIn(folder).filter((file) => !file.startsWith('.git/'));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

/** Files that only one of two has, or that are not the same in both. */
function differences(one: Contents, other: Contents): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();
}
