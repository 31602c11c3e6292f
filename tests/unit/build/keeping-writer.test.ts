import { AsyncLocalStorage } from 'node:async_hooks';
import { cpSync, existsSync, readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { KeepingWriter } from '../../../src/build/keeping-writer.ts';
import { readKeptRecord } from '../../../src/build/kept-files.ts';
import { placeSite } from '../../../src/build/place-site.ts';
import { Digests } from '../../../src/content/digests.ts';
import { stampOf } from '../../../src/content/file-stamp.ts';
import {
  installRecorder,
  installTextKeeper,
  keepText,
  noteReading,
  readAs,
  remember,
  type Readings,
} from '../../../src/content/readings.ts';
import { toPageState } from '../../../src/outputs/page-digest.ts';
import type { SiteFile } from '../../../src/outputs/site-file.ts';
import { filesIn, temporaryFolder } from '../../support/fixture.ts';

beforeAll(() => installRecorder(new AsyncLocalStorage<Readings | undefined>()));
afterAll(() => {
  installRecorder(undefined);
  installTextKeeper(undefined);
});

/** What can be read, by name. */
type World = Record<string, string>;

let kept: string;
beforeEach(() => {
  kept = temporaryFolder();
});

/** Builds a site of a world in a folder, and says which of its files were made. @param writers how many write it, each file one of them. */
async function build(
  world: World,
  files: readonly SiteFile[],
  { program = 'one program', writers = 1, root = temporaryFolder() }: { program?: string; writers?: number; root?: string } = {},
) {
  const workshop = temporaryFolder();
  const digests = new Digests();
  digests.add('word', (key) => world[key] ?? '');
  digests.add('all', () => JSON.stringify(world));
  const made: string[] = [];
  const [writer, ...others] = Array.from({ length: writers }, () => new KeepingWriter(workshop, kept, program, digests)) as [KeepingWriter];
  for (const [at, { content, ...file }] of files.entries()) {
    const one = [writer, ...others][at % writers]!;
    installTextKeeper(one.texts);
    await one.write({
      ...file,
      content: () => {
        made.push(file.path);
        return content();
      },
    });
  }
  for (const other of others) writer.note(structuredClone((other as KeepingWriter).part));
  placeSite({ folder: workshop, taken: writer.takenFiles }, root, join(temporaryFolder(), 'aside'));
  writer.finish();
  const said = Object.fromEntries(filesIn(root).map((file) => [`/${file}`, readFileSync(join(root, file), 'utf8')]));
  return { root, made, said, states: Object.fromEntries(writer.pageStates), counts: writer.counts };
}

/** A file that says one word of a world. */
function fileOf(world: World, key: string, path = `/${key}.txt`): SiteFile {
  return {
    path,
    content: () => {
      noteReading(`word ${key}`);
      return `${key}: ${world[key] ?? 'nothing'}`;
    },
  };
}

describe('a file', () => {
  test('is made again when what it read has changed, and only then', async () => {
    const [before, after] = [
      { a: '1', b: '1' },
      { a: '1', b: '2' },
    ];
    const first = await build(before, [fileOf(before, 'a'), fileOf(before, 'b')]);
    expect(first.made).toEqual(['/a.txt', '/b.txt']);
    const second = await build(after, [fileOf(after, 'a'), fileOf(after, 'b')]);
    expect(second.made).toEqual(['/b.txt']);
    expect(second.said).toEqual({ '/a.txt': 'a: 1', '/b.txt': 'b: 2' });
    expect(second.counts).toEqual({ made: 1, taken: 1 });
    const third = await build(after, [fileOf(after, 'a'), fileOf(after, 'b')]);
    expect(third.made).toEqual([]);
    expect(third.said).toEqual(second.said);
  });

  test('is not changed in the site of an earlier build', async () => {
    const first = await build({ a: '1' }, [fileOf({ a: '1' }, 'a')]);
    const second = await build({ a: '2' }, [fileOf({ a: '2' }, 'a')]);
    expect([first, second].map(({ root }) => readFileSync(join(root, 'a.txt'), 'utf8'))).toEqual(['a: 1', 'a: 2']);
  });

  test.each(['the first site', 'the second site'])('that somebody changes in %s is made again', async (which) => {
    const world = { a: '1' };
    const sites = [await build(world, [fileOf(world, 'a')]), await build(world, [fileOf(world, 'a')])];
    writeFileSync(join(sites[which === 'the first site' ? 0 : 1]!.root, 'a.txt'), 'not ours');
    expect((await build(world, [fileOf(world, 'a')])).said).toEqual({ '/a.txt': 'a: 1' });
  });

  test('is made again when something it looked for in vain is there', async () => {
    await build({}, [fileOf({}, 'a')]);
    const world = { a: '1' };
    expect((await build(world, [fileOf(world, 'a')])).said).toEqual({ '/a.txt': 'a: 1' });
  });

  test('is made again when something else makes it, whatever that reads', async () => {
    const filesOf = (by: string): SiteFile[] => [{ path: '/a.txt', by, content: () => `made by ${by}` }];
    await build({}, filesOf('one'));
    expect(await build({}, filesOf('other'))).toMatchObject({ made: ['/a.txt'], said: { '/a.txt': 'made by other' } });
    expect((await build({}, filesOf('other'))).made).toEqual([]);
    expect(filesIn(join(kept, 'files'))).toEqual(['a.txt']);
  });

  test('that is asked for no longer is gone, also from what is kept', async () => {
    const world = { a: '1', b: '1' };
    await build(world, [fileOf(world, 'a'), fileOf(world, 'b')]);
    expect((await build(world, [fileOf(world, 'a')])).said).toEqual({ '/a.txt': 'a: 1' });
    expect(filesIn(join(kept, 'files'))).toEqual(['a.txt']);
    expect((await build(world, [fileOf(world, 'a'), fileOf(world, 'b')])).made).toEqual(['/b.txt']);
  });

  test('may be a long text in pieces, which read while they are written', async () => {
    const pieces = (world: World): SiteFile => ({
      path: '/long.xml',
      *content() {
        yield 'one ';
        noteReading('word late');
        yield world.late!;
      },
    });
    const [before, after] = [{ late: 'two' }, { late: 'three' }];
    expect((await build(before, [pieces(before)])).said).toEqual({ '/long.xml': 'one two' });
    expect((await build(before, [pieces(before)])).counts).toEqual({ made: 0, taken: 1 });
    expect((await build(after, [pieces(after)])).said).toEqual({ '/long.xml': 'one three' });
  });

  test('that is a page is known by what it says, whether it was made or not', async () => {
    const page: SiteFile = { path: '/a/index.html', content: () => '<title>A</title><main>Words</main>' };
    const first = await build({}, [page]);
    expect(Object.keys(first.states)).toEqual(['/a/']);
    const second = await build({}, [page]);
    expect(second.made).toEqual([]);
    expect(second.states).toEqual(first.states);
  });
});

test('a page that was made again is known by what it says now, whatever file beside it was not', async () => {
  const filesOf = (world: World): SiteFile[] => [
    {
      path: '/a/index.html',
      content: () => {
        noteReading('word a');
        return `<title>A</title><main>${world.a}</main>`;
      },
    },
    // A name as long as that of a page's file.
    { path: '/a/index.json', content: () => '{}' },
  ];
  await build({ a: 'Before' }, filesOf({ a: 'Before' }));
  const after = await build({ a: 'After' }, filesOf({ a: 'After' }));
  expect(after.made).toEqual(['/a/index.html']);
  expect(after.states).toEqual({ '/a/': toPageState('<title>A</title><main>After</main>') });
});

describe('a value that many share', () => {
  const shared = (world: World) => {
    const value = remember(async () => {
      await Promise.resolve();
      noteReading('word a');
      return world.a!;
    });
    return ['/one.txt', '/two.txt'].map((path): SiteFile => ({ path, content: value }));
  };

  test('makes all of them anew when what it read has changed, also the one that found it made', async () => {
    await build({ a: '1' }, shared({ a: '1' }));
    expect((await build({ a: '1' }, shared({ a: '1' }))).made).toEqual([]);
    expect((await build({ a: '2' }, shared({ a: '2' }))).said).toEqual({ '/one.txt': '2', '/two.txt': '2' });
    // What was carried over from a build in which nothing was made is still known.
    expect((await build({ a: '3' }, shared({ a: '3' }))).made).toEqual(['/one.txt', '/two.txt']);
  });

  test('counts alone, by its name, where it is read as one', async () => {
    const file = (world: World): SiteFile => ({
      path: '/length.txt',
      content: () =>
        readAs('word length', () => {
          noteReading('all');
          return String(world.text!.length);
        }),
    });
    const worlds = [
      { text: 'abc', length: '3' },
      { text: 'xyz', length: '3' },
      { text: 'abcd', length: '4' },
    ] as const;
    expect((await build(worlds[0], [file(worlds[0])])).made).toEqual(['/length.txt']);
    expect((await build(worlds[1], [file(worlds[1])])).made).toEqual([]);
    expect((await build(worlds[2], [file(worlds[2])])).said).toEqual({ '/length.txt': '4' });
  });
});

describe('what was kept is not used', () => {
  const world = { a: '1', b: '1' };
  const files = [fileOf(world, 'a'), fileOf(world, 'b')];
  const record = () => join(kept, 'record.bin');

  test.each<[string, () => void, string[]]>([
    ['when the record is cut off', () => truncateSync(record(), 40), ['/a.txt', '/b.txt']],
    ['when the record is empty', () => truncateSync(record(), 0), ['/a.txt', '/b.txt']],
    ['when the record is of another kind', () => writeFileSync(record(), '{"version": 1, "program": "one program"}'), ['/a.txt', '/b.txt']],
    [
      'when one byte of the record is another',
      () => {
        const bytes = readFileSync(record());
        bytes[bytes.length - 3]! ^= 1;
        writeFileSync(record(), bytes);
      },
      ['/a.txt', '/b.txt'],
    ],
    ['when the record is missing', () => rmSync(record()), ['/a.txt', '/b.txt']],
    ['where a copy was changed', () => writeFileSync(join(kept, 'files/a.txt'), 'a: 7'), ['/a.txt']],
    ['where a copy was cut off', () => truncateSync(join(kept, 'files/b.txt'), 1), ['/b.txt']],
    ['where a copy is missing', () => rmSync(join(kept, 'files/b.txt')), ['/b.txt']],
  ])('%s', async (_what, damage, made) => {
    await build(world, files);
    damage();
    const again = await build(world, files);
    expect(again.made).toEqual(made);
    expect(again.said).toEqual({ '/a.txt': 'a: 1', '/b.txt': 'b: 1' });
    expect((await build(world, files)).made).toEqual([]);
  });

  test('by another program', async () => {
    await build(world, files);
    expect((await build(world, files, { program: 'another program' })).made).toEqual(['/a.txt', '/b.txt']);
    expect((await build(world, files)).made).toEqual(['/a.txt', '/b.txt']);
  });

  test('when a build was stopped before its end', async () => {
    await build(world, files);
    const later = { a: '2', b: '1' };
    const digests = new Digests();
    digests.add('word', (key) => later[key as 'a']);
    const stopped = new KeepingWriter(temporaryFolder(), kept, 'one program', digests);
    await stopped.write(fileOf(later, 'a'));
    // The copy is new and the record is not.
    const again = await build(world, files);
    expect(again.said['/a.txt']).toBe('a: 1');
    expect(again.made).toEqual(['/a.txt']);
  });
});

describe('a file that nobody has touched for a while', () => {
  const world = { a: '1', b: '1' };
  const files = [fileOf(world, 'a'), fileOf(world, 'b')];
  const copy = () => join(kept, 'files/a.txt');
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 }));
  afterEach(() => void vi.useRealTimers());

  test('is known by its stamp, and one that has just changed is not', async () => {
    const root = temporaryFolder();
    const stamps = () =>
      [...readKeptRecord(kept, 'one program')!.makings.values()].flatMap((one) => Object.values(one.files)).map(({ stamp }) => stamp);
    await build(world, files, { root });
    // Its place in the site is new to it.
    expect(stamps()).toEqual([undefined, undefined]);
    await build(world, files, { root });
    expect(stamps()).toEqual([stampOf(copy()), stampOf(join(kept, 'files/b.txt'))]);
    vi.useRealTimers();
    utimesSync(copy(), new Date(), new Date());
    await build(world, files, { root });
    expect(stamps()[0]).toBeUndefined();
  });

  test('is made again when somebody changes it for another of its length and gives it back its time', async () => {
    const root = temporaryFolder();
    for (let times = 0; times < 2; times++) await build(world, files, { root });
    const { atime, mtime } = statSync(copy());
    writeFileSync(copy(), 'a: 7');
    utimesSync(copy(), atime, mtime);
    expect(await build(world, files)).toMatchObject({ made: ['/a.txt'], said: { '/a.txt': 'a: 1', '/b.txt': 'b: 1' } });
  });

  test('is taken on another machine too, by what it holds', async () => {
    await build(world, files);
    const elsewhere = join(temporaryFolder(), 'site');
    cpSync(kept, elsewhere, { recursive: true });
    kept = elsewhere;
    expect(await build(world, files)).toMatchObject({ made: [], said: { '/a.txt': 'a: 1', '/b.txt': 'b: 1' } });
  });
});

const long = '.'.repeat(200);

/** Builds two files that say a text, made of a word, of what is not read and of a rest; says how often the text was made too. */
function buildWithText(rest: string) {
  return async (world: World, madeOf = '', writers = 1) => {
    let times = 0;
    const text = () =>
      keepText('words/a', madeOf, () => {
        times++;
        noteReading('word a');
        return `${world.a} ${madeOf}${rest}`;
      });
    const files = ['one', 'two'].map((name): SiteFile => ({
      path: `/${name}.txt`,
      content: () => {
        noteReading(`word ${name}`);
        return `${name} ${text()}`;
      },
    }));
    return { ...(await build(world, files, { writers })), times };
  };
}

describe.each([
  ['short', ''],
  ['long', long],
])('a %s text that files are made of', (_length, rest) => {
  const buildOfText = buildWithText(rest);

  test('is made once for all of them, and again when what it read has changed', async () => {
    const first = await buildOfText({ a: '1', two: 'x' });
    expect(first).toMatchObject({ times: 1, said: { '/one.txt': `one 1 ${rest}`, '/two.txt': `two 1 ${rest}` } });
    // The other file reads a word that has changed, and finds the text.
    expect(await buildOfText({ a: '1', two: 'y' })).toMatchObject({ times: 0, made: ['/two.txt'], said: first.said });
    const later = await buildOfText({ a: '2', two: 'y' });
    expect(later).toMatchObject({ times: 1, said: { '/one.txt': `one 2 ${rest}`, '/two.txt': `two 2 ${rest}` } });
    expect(await buildOfText({ a: '2', two: 'y' })).toMatchObject({ times: 0, made: [], said: later.said });
  });

  test('is made again when what it is made of beside has changed', async () => {
    await buildOfText({ a: '1', one: 'x' }, 'old');
    expect(await buildOfText({ a: '1', one: 'y' }, 'new')).toMatchObject({ times: 1, said: { '/one.txt': `one 1 new${rest}` } });
  });

  test('stays while nobody asks for it, because the files that say it stay', async () => {
    await buildOfText({ a: '1' });
    expect(await buildOfText({ a: '1' })).toMatchObject({ times: 0, made: [] });
    expect(await buildOfText({ a: '1' })).toMatchObject({ times: 0, made: [] });
    expect(await buildOfText({ a: '1', two: 'y' })).toMatchObject({ times: 0, made: ['/two.txt'] });
  });

  test('is kept when another writer has made it, and gone when it has changed and nobody asks for it', async () => {
    await buildOfText({ a: '1' }, '', 2);
    expect(await buildOfText({ a: '1', two: 'y' }, '', 2)).toMatchObject({ times: 0, made: ['/two.txt'] });
    await build({ b: '1' }, [fileOf({ b: '1' }, 'b')]);
    expect(filesIn(join(kept, 'texts'))).toEqual([]);
  });
});

describe('the file of a long text', () => {
  test.each<[string, (text: string) => void]>([
    ['was changed', (text) => writeFileSync(text, 'not ours')],
    ['is missing', (text) => rmSync(text)],
  ])('is made again where it %s', async (_what, damage) => {
    const buildOfText = buildWithText(long);
    await buildOfText({ a: '1', one: 'x' });
    damage(join(kept, 'texts/words/a'));
    expect(await buildOfText({ a: '1', one: 'y' })).toMatchObject({ times: 1, said: { '/one.txt': `one 1 ${long}` } });
  });

  test('is gone when the text becomes short', async () => {
    const files = () => filesIn(join(kept, 'texts'));
    await buildWithText(long)({ a: '1' });
    expect(files()).toEqual(['words/a']);
    await buildWithText('')({ a: '2' });
    expect(files()).toEqual([]);
  });
});

describe('a piece of a long text', () => {
  /** Builds a file of three pieces, each of them a word after how many there are; says which pieces were made too. */
  async function buildOfPieces(world: World, keys: readonly string[] = Object.keys(world)) {
    const pieces: string[] = [];
    const file: SiteFile = {
      path: '/long.xml',
      *content() {
        noteReading('all');
        yield `${keys.length}: `;
        for (const name of keys) {
          yield {
            name,
            make: () => {
              pieces.push(name);
              noteReading(`word ${name}`);
              return `${world[name]} `;
            },
          };
        }
      },
    };
    return { ...(await build(world, [file])), pieces };
  }

  test('is made again when what it read has changed, and only then', async () => {
    expect(await buildOfPieces({ a: 'é', b: 'two', c: '3' })).toMatchObject({
      pieces: ['a', 'b', 'c'],
      said: { '/long.xml': '3: é two 3 ' },
    });
    expect(await buildOfPieces({ a: 'é', b: 'two', c: '3' })).toMatchObject({ pieces: [], made: [] });
    const later = await buildOfPieces({ a: 'é', b: 'deux', c: '3' });
    expect(later).toMatchObject({ pieces: ['b'], made: ['/long.xml'], said: { '/long.xml': '3: é deux 3 ' } });
    expect(await buildOfPieces({ a: '1', b: 'deux', c: '3' })).toMatchObject({ pieces: ['a'], said: { '/long.xml': '3: 1 deux 3 ' } });
  });

  test('stays where it is new, gone, or elsewhere beside it', async () => {
    await buildOfPieces({ a: '1', b: '2', c: '3' });
    expect(await buildOfPieces({ c: '3', d: '4', a: '1' })).toMatchObject({ pieces: ['d'], said: { '/long.xml': '3: 3 4 1 ' } });
    // Nothing was made in between, and what was read for each is still known.
    expect(await buildOfPieces({ c: '3', d: '4', a: '1' })).toMatchObject({ pieces: [] });
    expect(await buildOfPieces({ c: '3', d: '5', a: '1' })).toMatchObject({ pieces: ['d'], said: { '/long.xml': '3: 3 5 1 ' } });
  });

  test('is not taken out of a file that somebody has changed', async () => {
    await buildOfPieces({ a: '1', b: '2' });
    writeFileSync(join(kept, 'files/long.xml'), '2: 7 8 ');
    expect(await buildOfPieces({ a: '1', b: '3' })).toMatchObject({ pieces: ['a', 'b'], said: { '/long.xml': '2: 1 3 ' } });
  });

  test('makes the file again alone, without anything else of it', async () => {
    const world = { a: '1' };
    const file = (of: World): SiteFile => ({
      path: '/long.xml',
      *content() {
        yield { name: 'a', make: fileOf(of, 'a').content as () => string };
      },
    });
    await build(world, [file(world)]);
    expect((await build(world, [file(world)])).made).toEqual([]);
    expect((await build({ a: '2' }, [file({ a: '2' })])).said).toEqual({ '/long.xml': 'a: 2' });
  });

  test('is known by another writer of the same site', async () => {
    const filesOf = (of: World): SiteFile[] => [
      fileOf(of, 'x'),
      {
        path: '/long.xml',
        *content() {
          for (const name of ['a', 'b']) yield { name, make: fileOf(of, name).content as () => string };
        },
      },
    ];
    const world = { a: '1', b: '1', x: '1' };
    await build(world, filesOf(world), { writers: 2 });
    expect((await build(world, filesOf(world), { writers: 2 })).made).toEqual([]);
    const later = { a: '1', b: '2', x: '1' };
    expect(await build(later, filesOf(later))).toMatchObject({ made: ['/long.xml'], said: { '/long.xml': 'a: 1b: 2' } });
  });

  test('has a name of its own', async () => {
    await expect(buildOfPieces({ a: '1' }, ['a', 'a'])).rejects.toThrow('Two pieces of a file have the name a.');
  });
});

test('what several writers have made is kept as what one has made', async () => {
  const world: World = { a: '1', b: '1', c: '1', d: '1' };
  const filesOf = (of: World) => {
    const all = remember(() => {
      noteReading('word a');
      return of.a!;
    });
    return [...Object.keys(world).map((key) => fileOf(of, key)), { path: '/e.txt', content: all }, { path: '/f.txt', content: all }];
  };
  const first = await build(world, filesOf(world), { writers: 3 });
  expect(first.counts).toEqual({ made: 6, taken: 0 });
  for (const writers of [1, 2, 3]) {
    const later = await build(world, filesOf(world), { writers });
    expect([later.made, later.counts]).toEqual([[], { made: 0, taken: 6 }]);
  }
  const changed = { ...world, a: '2' };
  const last = await build(changed, filesOf(changed), { writers: 2 });
  expect(last.made).toEqual(['/a.txt', '/e.txt', '/f.txt']);
  expect(last.said).toMatchObject({ '/a.txt': 'a: 2', '/b.txt': 'b: 1', '/e.txt': '2', '/f.txt': '2' });
});

test('two files of one path stop the build, whether one of them was kept or not', async () => {
  const world = { a: '1' };
  await build(world, [fileOf(world, 'a')]);
  await expect(build(world, [fileOf(world, 'a'), fileOf(world, 'a')])).rejects.toThrow('Two files of the site have the path /a.txt.');
  expect(existsSync(join(kept, 'record.bin'))).toBe(true);
});
