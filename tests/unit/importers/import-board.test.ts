import { chmod, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { importBoard, type ImportReport, type ImportRequest } from '../../../src/importers/import-board.ts';
import { addressOf, contentFolder, rawPosting, readAll, response, tierOf } from './ashby-board.ts';

/** Imports a response from a file beside the content folder. */
async function run(content: string, data: unknown, request: Partial<ImportRequest> = {}): Promise<ImportReport> {
  const source = `${content}.json`;
  await writeFile(source, typeof data === 'string' ? data : JSON.stringify(data));
  return importBoard({ system: 'ashby', source, content, today: '2026-11-21', ...request });
}

/** What `rolebook check` says of a folder, apart from the settings it lacks. */
const issuesOf = (content: string): string[] =>
  readContent(content)
    .issues.filter(({ code }) => code !== 'missing-site')
    .map(({ file, message }) => `${file}: ${message}`);

const porto = { location: 'Porto', address: addressOf('Porto', 'Portugal') };

describe('the first import', () => {
  test('writes a posting, its company and its places, all valid', async () => {
    const content = contentFolder();
    const compensation = { compensationTiers: [tierOf(null, { summary: 'Base €40K – €50K' })] };
    const report = await run(content, response(rawPosting({ id: 'a', compensation, secondaryLocations: [{ location: 'Remote' }] })));
    expect(report).toEqual({
      written: ['companies/tidewater.md', 'jobs/tidewater/boat-builder.md', 'places/lisbon.md', 'places/portugal.md'],
      unchanged: [],
      kept: [],
      skipped: [],
      notes: [
        'jobs/tidewater/boat-builder.md: "Remote" is not a place and was left out',
        'companies/tidewater.md: the name "Tidewater" was made from the name of the board; correct it if need be',
      ],
    });
    expect(await readAll(content)).toEqual({
      'companies/tidewater.md':
        '---\nname: Tidewater\nsources:\n  - name: Ashby job board\n    url: https://jobs.ashbyhq.com/tidewater\n---\n',
      'jobs/tidewater/boat-builder.md': `---
title: Boat Builder
team: Hulls
places:
  - lisbon
employmentTypes:
  - full-time
datePosted: 2026-03-05
status: open
pay:
  min: 40000
  max: 50000
  currency: EUR
  period: year
  covers: Base
applyUrl: https://jobs.ashbyhq.com/tidewater/a/application
imported:
  system: ashby
  board: tidewater
  id: a
  url: https://jobs.ashbyhq.com/tidewater/a
  lastSeen: 2026-11-21
---

You build boats that last.
`,
      'places/lisbon.md': '---\nname: Lisbon\nkind: city\nparent: portugal\n---\n',
      'places/portugal.md': '---\nname: Portugal\nkind: country\ncountry: PT\n---\n',
    });
    expect(issuesOf(content)).toEqual([]);
  });

  test('goes to the company that is named', async () => {
    const content = contentFolder();
    const { written } = await run(content, response(rawPosting()), { company: 'tide-water' });
    expect(written).toContain('jobs/tide-water/boat-builder.md');
    expect((await readAll(content))['companies/tide-water.md']).toContain('name: Tide Water\n');
  });

  test('makes a folder name of any name of a board', async () => {
    const { written } = await run(contentFolder(), response(rawPosting({ jobUrl: 'https://jobs.ashbyhq.com/Tide%20Water%20%C3%85s/a' })));
    expect(written).toContain('jobs/tide-water-as/boat-builder.md');
  });

  test('gives the same title in two cities two names, and leaves unlisted ones out', async () => {
    const { written, notes } = await run(contentFolder(), response(rawPosting(), rawPosting(porto), rawPosting({ isListed: false })));
    expect(written.filter((file) => file.startsWith('jobs/'))).toEqual([
      'jobs/tidewater/boat-builder-lisbon.md',
      'jobs/tidewater/boat-builder-porto.md',
    ]);
    expect(notes).toContain('1 of 3 postings are not listed on the board and were left out');
  });

  test('says what it left out of a text', async () => {
    const descriptionHtml = '<p>Boats</p><img src="x"><img src="y"><iframe src="z"></iframe>';
    const { notes } = await run(
      contentFolder(),
      response(rawPosting({ descriptionHtml }), rawPosting({ title: 'Cook', descriptionHtml: '<p></p>' })),
    );
    expect(notes).toContain('jobs/tidewater/boat-builder.md: 2 pictures and 1 embedded frame left out of the text');
    expect(notes).toContain('jobs/tidewater/cook.md: the board gives no description');
  });

  test('states from where a remote job may be worked, when the board does', async () => {
    const content = contentFolder();
    const remote = { workplaceType: 'Remote', location: 'Remote (Portugal)', address: addressOf(undefined, 'Portugal') };
    await run(content, response(rawPosting({ ...remote, title: 'Cook' }), rawPosting({ ...remote, ...porto })));
    const files = await readAll(content);
    expect(files['jobs/tidewater/cook.md']).toContain('places:\n  - portugal\nworkplace: remote\nremote:\n  countries:\n    - PT\n');
    expect(files['jobs/tidewater/boat-builder.md']).toContain('places:\n  - porto\nworkplace: remote\nemploymentTypes:');
    expect(issuesOf(content)).toEqual([]);
  });
});

describe('postings that are not imported', () => {
  test('have a reason each, and nothing is written for them', async () => {
    const content = contentFolder();
    const data = response(
      rawPosting({ title: 'Cook', location: 'Faro', address: null }),
      rawPosting({ title: 'Mate', location: null, address: null }),
      rawPosting({ title: 'Purser', publishedAt: 'yesterday' }),
    );
    expect(await run(content, data)).toEqual({
      written: [],
      unchanged: [],
      kept: [],
      skipped: [
        { title: 'Purser', reason: 'publishedAt: must be a time such as 2026-11-21T09:00:00Z' },
        { title: 'Cook', reason: '"Faro" has no address and is not the name of a place in the content folder' },
        { title: 'Mate', reason: 'the board names no place' },
      ],
      notes: [],
    });
    expect(await readAll(content)).toEqual({});
  });

  test('are imported once an editor adds the place', async () => {
    const content = contentFolder({ 'places/faro.mdx': '---\nname: Faro\nkind: city\ncountry: PT\n---\n' });
    const report = await run(content, response(rawPosting({ location: 'Faro', address: null })));
    expect(report).toMatchObject({
      skipped: [],
      kept: ['places/faro.mdx'],
      written: ['companies/tidewater.md', 'jobs/tidewater/boat-builder.md'],
    });
  });

  test('include those whose file would not be valid; the file is left as it is', async () => {
    const content = contentFolder();
    await run(content, response(rawPosting({ id: 'a' })));
    const path = join(content, 'jobs/tidewater/boat-builder.md');
    const edited = (await readAll(content))['jobs/tidewater/boat-builder.md']!.replace(
      'employmentTypes:',
      'workplace: hybrid\nhybrid:\n  daysOnSite: 2\nemploymentTypes:',
    );
    await writeFile(path, edited);
    const { skipped } = await run(content, response(rawPosting({ id: 'a', workplaceType: 'OnSite' })));
    expect(skipped).toEqual([
      { title: 'Boat Builder', reason: 'jobs/tidewater/boat-builder.md would not be valid: hybrid: is only for workplace: hybrid' },
    ]);
    expect((await readAll(content))['jobs/tidewater/boat-builder.md']).toBe(edited);
  });
});

describe('the second import', () => {
  const board = () => response(rawPosting({ id: 'a' }), rawPosting({ id: 'b', ...porto }), rawPosting({ id: 'c', title: 'Cook <b>' }));

  test('changes no byte on the same day', async () => {
    const content = contentFolder();
    await run(content, board());
    const before = await readAll(content);
    expect(await run(content, board())).toEqual({
      written: [],
      unchanged: ['jobs/tidewater/boat-builder-lisbon.md', 'jobs/tidewater/boat-builder-porto.md', 'jobs/tidewater/cook-b.md'],
      kept: ['companies/tidewater.md', 'places/lisbon.md', 'places/porto.md'],
      skipped: [],
      notes: [],
    });
    expect(await readAll(content)).toEqual(before);
  });

  test('on a later day says that it was seen then, and nothing else', async () => {
    const content = contentFolder();
    await run(content, board());
    const before = await readAll(content);
    expect((await run(content, board(), { today: '2026-11-22' })).written).toHaveLength(3);
    const after = await readAll(content);
    for (const [file, text] of Object.entries(after)) expect(text.replace('2026-11-22', '2026-11-21')).toBe(before[file]);
    expect((await run(content, board(), { today: '2026-11-30', seen: '2026-11-22' })).written).toEqual([]);
  });

  test('keeps the names there are when new postings collide with them', async () => {
    const content = contentFolder();
    await run(content, response(rawPosting({ id: 'a' })));
    const { written, unchanged } = await run(
      content,
      response(rawPosting({ id: 'b' }), rawPosting({ id: 'c', ...porto }), rawPosting({ id: 'a' })),
    );
    expect(unchanged).toEqual(['jobs/tidewater/boat-builder.md']);
    expect(written).toContain('jobs/tidewater/boat-builder-lisbon.md');
    expect(written).toContain('jobs/tidewater/boat-builder-porto.md');
  });

  test('keeps the name of a file that was renamed, and the names of files written by hand', async () => {
    const content = contentFolder({ 'jobs/tidewater/cook.mdx': '---\ntitle: Cook\n---\n' });
    await run(content, response(rawPosting({ id: 'a' })));
    await rename(join(content, 'jobs/tidewater/boat-builder.md'), join(content, 'jobs/tidewater/builder.md'));
    const { written, unchanged } = await run(content, response(rawPosting({ id: 'a' }), rawPosting({ id: 'b', title: 'Cook' })));
    expect(unchanged).toEqual(['jobs/tidewater/builder.md']);
    expect(written).toEqual(['jobs/tidewater/cook-lisbon.md']);
  });

  test('finds the company again without being told', async () => {
    const content = contentFolder();
    await run(content, board(), { company: 'tide-water' });
    expect(await run(content, board())).toMatchObject({ written: [] });
  });

  test('tells what the board changed, and keeps what a person added', async () => {
    const content = contentFolder();
    await run(content, response(rawPosting({ id: 'a' })));
    const file = 'jobs/tidewater/boat-builder.md';
    const text = (await readAll(content))[file]!;
    await writeFile(join(content, file), text.replace('team: Hulls', 'role: boat-builder # ours\nlevel: senior\nteam: Hulls'));
    const { written, notes } = await run(
      content,
      response(rawPosting({ id: 'a', title: 'Shipwright', descriptionHtml: '<p>You build ships.</p>' })),
    );
    expect(written).toEqual([file]);
    expect(notes).toEqual([`${file}: the board changed title, text`]);
    expect((await readAll(content))[file]).toBe(
      text
        .replace('title: Boat Builder\nteam: Hulls', 'title: Shipwright\nrole: boat-builder # ours\nlevel: senior\nteam: Hulls')
        .replace('You build boats that last.', 'You build ships.'),
    );
  });

  test('keeps the places of a file when the board names none any more', async () => {
    const content = contentFolder();
    await run(content, response(rawPosting({ id: 'a' })));
    const report = await run(content, response(rawPosting({ id: 'a', location: 'Remote', address: null })));
    expect(report).toMatchObject({
      written: [],
      unchanged: ['jobs/tidewater/boat-builder.md'],
      skipped: [],
      notes: ['jobs/tidewater/boat-builder.md: the board says only "Remote", which is not a place'],
    });
  });

  test('leaves the text of a file that was made .mdx', async () => {
    const content = contentFolder();
    await run(content, response(rawPosting({ id: 'a' })));
    await rename(join(content, 'jobs/tidewater/boat-builder.md'), join(content, 'jobs/tidewater/boat-builder.mdx'));
    const report = await run(content, response(rawPosting({ id: 'a', descriptionHtml: '<p>{process.env.X}</p>' })));
    expect(report).toMatchObject({ written: [], unchanged: ['jobs/tidewater/boat-builder.mdx'], notes: [] });
  });

  test('leaves the company and the places as a person made them', async () => {
    const files = {
      'companies/tidewater.mdx': '---\nname: Tidewater Boats Ltd\n---\n\nWe float.\n',
      'places/lx.md': '---\nname: Lisbon\nkind: city\nparent: estremadura\n---\n',
      'places/estremadura.md': '---\nname: Estremadura\nkind: region\nparent: pt\n---\n',
      'places/pt.md': '---\nname: Portugal\nkind: country\ncountry: PT\n---\n',
    };
    const content = contentFolder(files);
    const { written, kept } = await run(content, response(rawPosting()));
    expect(written).toEqual(['jobs/tidewater/boat-builder.md']);
    expect(kept).toEqual(['companies/tidewater.mdx', 'places/lx.md']);
    expect(await readAll(content)).toMatchObject(files);
  });

  test('names open postings that left the board, and deletes nothing', async () => {
    const content = contentFolder();
    await run(content, board());
    const cook = join(content, 'jobs/tidewater/cook-b.md');
    const { notes } = await run(
      content,
      response(rawPosting({ id: 'a', publishedAt: 'broken' }), rawPosting({ id: 'b', ...porto }), rawPosting({ id: 'c', isListed: false })),
    );
    expect(notes).toContain('no longer on the board: jobs/tidewater/cook-b.md');
    expect(notes).not.toContain('no longer on the board: jobs/tidewater/boat-builder-lisbon.md');
    await writeFile(
      cook,
      (await readAll(content))['jobs/tidewater/cook-b.md']!.replace('status: open', 'status: filled\nclosedOn: 2026-11-20'),
    );
    expect((await run(content, response(rawPosting({ id: 'b', ...porto })))).notes).toEqual([
      'no longer on the board: jobs/tidewater/boat-builder-lisbon.md',
    ]);
  });

  test('tells when two files are the same posting', async () => {
    const content = contentFolder();
    await run(content, response(rawPosting({ id: 'a' })));
    await writeFile(join(content, 'jobs/tidewater/copy.md'), (await readAll(content))['jobs/tidewater/boat-builder.md']!);
    expect(await run(content, response(rawPosting({ id: 'a' })))).toMatchObject({
      unchanged: ['jobs/tidewater/boat-builder.md'],
      notes: ['the same posting twice: jobs/tidewater/boat-builder.md and jobs/tidewater/copy.md'],
    });
  });
});

describe('an empty board', () => {
  test('is told', async () => {
    const nothing = { written: [], unchanged: [], kept: [], skipped: [] };
    expect(await run(contentFolder(), response())).toEqual({ ...nothing, notes: ['the board lists no vacancy'] });
    expect(await run(contentFolder(), response(), { company: 'tidewater' })).toEqual({
      ...nothing,
      notes: ['the board lists no vacancy'],
    });
  });
});

describe('an import that cannot begin', () => {
  test.each([
    [
      'a company that is no id',
      { company: '../Tide Water' },
      '"../Tide Water" cannot be the id of a company',
      'use lower-case letters, digits and hyphens: tide-water',
    ],
    ['a day that is none', { seen: '2026-02-30' }, '"2026-02-30" is not a day', 'write year-month-day, for example 2026-11-21'],
    [
      'an address that is none',
      { source: 'https://' },
      '"https://" is not an address',
      'write it in full, for example https://jobs.ashbyhq.com/acme',
    ],
  ])('%s', async (_, request, message, fix) => {
    await expect(run(contentFolder(), response(), request)).rejects.toMatchObject({ name: 'ImportError', message, fix });
  });

  test('a source that is not JSON', async () => {
    await expect(run(contentFolder(), '{"jobs":')).rejects.toMatchObject({
      message: expect.stringContaining('is not JSON: it starts with "{"jobs":"'),
    });
  });

  test('a board without a Latin letter in its name', async () => {
    const data = response(rawPosting({ jobUrl: 'https://jobs.ashbyhq.com/%E5%B8%86/a' }));
    await expect(run(contentFolder(), data)).rejects.toMatchObject({
      message: 'the name of the board, "帆", cannot be the id of a company',
      fix: 'name the company: --company acme',
    });
  });

  test('a posting of the company that cannot be read, since it may be one of the board', async () => {
    const content = contentFolder({ 'jobs/tidewater/cook.md': '---\ntitle: [Cook\nteam: x\n---\n' });
    await expect(run(content, response(rawPosting()))).rejects.toMatchObject({
      message: expect.stringMatching(/^jobs\/tidewater\/cook\.md cannot be read: \S/),
      fix: 'repair it (rolebook check shows the place), then import again',
    });
    expect(Object.keys(await readAll(content))).toEqual(['jobs/tidewater/cook.md']);
  });

  test('a content folder that cannot be written', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'root may write everywhere');
    const content = contentFolder();
    await chmod(content, 0o500);
    await expect(run(content, response(rawPosting()))).rejects.toMatchObject({
      message: expect.stringContaining('cannot be written: EACCES'),
    });
  });

  test('a content folder that is a file', async () => {
    const content = contentFolder();
    await rm(content, { recursive: true });
    await writeFile(content, '');
    await expect(run(content, response(rawPosting()))).rejects.toMatchObject({
      name: 'ImportError',
      message: expect.stringContaining('cannot be read: ENOTDIR'),
    });
  });
});

test('a board is imported from its address', async () => {
  const asked: (string | undefined)[] = [];
  const server = createServer((request, answer) => {
    asked.push(request.url);
    answer.end(JSON.stringify(response(rawPosting())));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const source = `http://127.0.0.1:${(server.address() as AddressInfo).port}/boards/tidewater?x=1`;
  const report = await importBoard({ system: 'ashby', source, content: contentFolder(), today: '2026-11-21' });
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  expect(asked).toEqual(['/boards/tidewater?x=1']);
  expect(report.written).toHaveLength(4);
});
