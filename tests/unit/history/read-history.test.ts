import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeWords } from '../../../src/history/change-words.ts';
import type { EntryHistory } from '../../../src/history/history.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { baseContent } from '../../support/content.ts';
import { git, ScratchRepository } from '../../support/repository.ts';

const job = 'jobs/acme/backend-engineer.mdx';
const role = 'roles/backend-engineer.mdx';
const pay = 'pay/developers-spain.yaml';
const means = { locale: 'en-GB', skillName: (id: string) => id, placeName: (id: string) => id, roleName: (id: string) => id };

let repository: ScratchRepository;

beforeEach(() => {
  repository = new ScratchRepository();
  for (const [file, text] of Object.entries(baseContent)) repository.write(file, text);
  repository.commit('2026-11-03');
});
afterEach(() => repository.delete());

/** After every commit of these tests. */
const later = new Date('2030-01-01T00:00:00Z');
const read = (version: string | undefined = 'test') => readHistory(repository.content, repository.cache, later, version);

/** Days and words of a history, newest first. */
function storyOf(history: EntryHistory | undefined): string[] | undefined {
  return history?.entries.map(({ day, changes }) => `${day}: ${changes.map((change) => changeWords(change, means)).join(' | ')}`);
}

const story = (file: string) => storyOf(read().byFile.get(file));

/** Replaces pieces of a file, each of which must be there once, and commits. */
function edit(file: string, date: string, ...pieces: [from: string, to: string][]): string {
  let text = readFileSync(join(repository.content, file), 'utf8');
  for (const [from, to] of pieces) {
    if (text.split(from).length !== 2) throw new Error(`"${from}" does not occur exactly once in ${file}.`);
    text = text.replace(from, () => to);
  }
  repository.write(file, text);
  return repository.commit(date);
}

const published = '2026-11-03: Published here; posted on 2 November 2026';

describe('a vacancy', () => {
  test('has its publication and the facts that changed, newest first', () => {
    edit(job, '2026-11-04', ['{ min: 52000, max: 64000,', '{ min: 55000, max: 68000,']);
    edit(job, '2026-11-05', ['daysOnSite: 2,', 'daysOnSite: 3,']);
    edit(job, '2026-11-06', ['nice: [kafka]', 'nice: [kafka, system-design]'], ['level: mid', 'level: senior']);
    const sha = edit(job, '2026-11-07T23:30:00-08:00', ['validThrough: 2026-12-31', 'validThrough: 2027-01-31']);
    expect(story(job)).toEqual([
      '2026-11-07: Deadline moved from 31 December 2026 to 31 January 2027',
      '2026-11-06: Level changed from Mid-level to Senior | Nice-to-have skill added: system-design',
      '2026-11-05: On-site days a week changed from 2 to 3',
      '2026-11-04: Pay raised from €52,000 – €64,000 a year to €55,000 – €68,000 a year',
      published,
    ]);
    const { entries, ...rest } = read().byFile.get(job)!;
    expect(entries[0]?.commit).toEqual({ sha, day: '2026-11-07', time: '2026-11-07T23:30:00-08:00' });
    expect(rest).toEqual({
      collection: 'jobs',
      id: 'acme/backend-engineer',
      title: 'Backend Engineer, Payments',
      removed: false,
      reopenings: 0,
      firstDatePosted: '2026-11-02',
    });
  });

  test('is closed, reopened, and reopened by moving a day that had passed', () => {
    edit(job, '2026-11-10', ['status: open', 'status: filled\nclosedOn: 2026-11-09']);
    edit(job, '2026-11-12', ['status: filled\nclosedOn: 2026-11-09', 'status: open']);
    edit(job, '2026-11-13', ['validThrough: 2026-12-31', 'validThrough: 2026-11-20']);
    edit(job, '2026-11-25', ['validThrough: 2026-11-20', 'validThrough: 2026-12-20']);
    expect(story(job)).toEqual([
      '2026-11-25: Reopened | Deadline moved from 20 November 2026 to 20 December 2026',
      '2026-11-13: Deadline moved from 31 December 2026 to 20 November 2026',
      '2026-11-12: Reopened',
      '2026-11-10: Closed: the vacancy was filled on 9 November 2026',
      published,
    ]);
    expect(read().byFile.get(job)?.reopenings).toBe(2);
  });

  test('says how much of its text changed', () => {
    edit(job, '2026-11-04', ['Build the service.', 'Build the service well.']);
    edit(job, '2026-11-05', ['Build the service well.', 'Build [the service](/roles/) well.']);
    // One word more than the eight there were, the full stop among them; then the target of a link.
    expect(story(job)).toEqual([
      '2026-11-05: Text revised: 5% of the words changed',
      '2026-11-04: Text revised: 6% of the words changed',
      published,
    ]);
  });

  test('is followed through a new name, a new ending and edits at the same time', () => {
    repository.move(job, 'jobs/acme/platform-engineer.md');
    edit('jobs/acme/platform-engineer.md', '2026-11-04', ['title: Backend Engineer, Payments', 'title: Platform Engineer']);
    edit('jobs/acme/platform-engineer.md', '2026-11-05', ['daysOnSite: 2,', 'daysOnSite: 3,']);
    expect(story('jobs/acme/platform-engineer.md')).toEqual([
      '2026-11-05: On-site days a week changed from 2 to 3',
      '2026-11-04: Title changed from “Backend Engineer, Payments” to “Platform Engineer”',
      published,
    ]);
    expect(read().byFile.get('jobs/acme/platform-engineer.md')).toMatchObject({ id: 'acme/platform-engineer', title: 'Platform Engineer' });
    expect(story(job)).toBeUndefined();
  });

  test('is not another one of its employer that was added when it was removed', () => {
    const imported = (id: string) =>
      `imported: { system: ashby, board: acme, id: "${id}", url: https://board.example/${id}, lastSeen: 2026-11-03 }`;
    edit(job, '2026-11-04', ['status: open', `status: open\n${imported('1')}`]);
    repository.move(job, 'jobs/acme/data-engineer.mdx');
    edit('jobs/acme/data-engineer.mdx', '2026-11-05', [imported('1'), imported('2')], ['datePosted: 2026-11-02', 'datePosted: 2026-11-05']);
    expect(story('jobs/acme/data-engineer.mdx')).toEqual(['2026-11-05: Published']);
    expect(story(job)).toEqual(['2026-11-05: Removed', '2026-11-04: Board the vacancy came from added', published]);
    expect(read().byFile.get(job)).toMatchObject({ removed: true, id: 'acme/backend-engineer' });
  });

  test('that was removed keeps its last title, and is the same when it is added again', () => {
    const text = baseContent[job]!;
    repository.remove(job);
    repository.commit('2026-11-04');
    expect(story(job)).toEqual(['2026-11-04: Removed', published]);
    expect(read().byFile.get(job)).toMatchObject({ removed: true, title: 'Backend Engineer, Payments' });
    repository.write(job, text.replace('daysOnSite: 2', 'daysOnSite: 4'));
    repository.commit('2026-11-05');
    expect(story(job)).toEqual(['2026-11-05: Restored | On-site days a week changed from 2 to 4', '2026-11-04: Removed', published]);
    expect(read().byFile.get(job)?.removed).toBe(false);
  });

  test('shows a change that was taken back as two changes', () => {
    const sha = edit(job, '2026-11-04', ['daysOnSite: 2,', 'daysOnSite: 5,']);
    git(repository.root, ['revert', '--no-edit', sha], '2026-11-05T12:00:00Z');
    expect(story(job)).toEqual([
      '2026-11-05: On-site days a week changed from 5 to 2',
      '2026-11-04: On-site days a week changed from 2 to 5',
      published,
    ]);
  });

  test('was not public before the day it was posted: what changed until then is not told', () => {
    const text = baseContent[job]!.replace('datePosted: 2026-11-02', 'datePosted: 2026-11-10');
    repository.write('jobs/acme/ahead.mdx', text);
    repository.commit('2026-11-04');
    edit('jobs/acme/ahead.mdx', '2026-11-05', ['daysOnSite: 2,', 'daysOnSite: 3,']);
    expect(story('jobs/acme/ahead.mdx')).toEqual(['2026-11-10: Published']);
    edit('jobs/acme/ahead.mdx', '2026-11-06', ['datePosted: 2026-11-10', 'datePosted: 2026-11-12']);
    edit('jobs/acme/ahead.mdx', '2026-11-14', ['daysOnSite: 3,', 'daysOnSite: 4,']);
    expect(story('jobs/acme/ahead.mdx')).toEqual(['2026-11-14: On-site days a week changed from 3 to 4', '2026-11-12: Published']);
    expect(read().byFile.get('jobs/acme/ahead.mdx')?.firstDatePosted).toBe('2026-11-12');
  });

  test('that was removed before the day it was posted has no history', () => {
    repository.write('jobs/acme/ahead.mdx', baseContent[job]!.replace('datePosted: 2026-11-02', 'datePosted: 2026-11-10'));
    repository.commit('2026-11-04');
    repository.remove('jobs/acme/ahead.mdx');
    repository.commit('2026-11-05');
    expect(story('jobs/acme/ahead.mdx')).toBeUndefined();
    repository.write('jobs/acme/ahead.mdx', baseContent[job]!);
    repository.commit('2026-11-06');
    expect(story('jobs/acme/ahead.mdx')).toEqual(['2026-11-06: Published here; posted on 2 November 2026']);
  });

  test('shows a moved posted date and keeps the first one', () => {
    edit(job, '2026-11-10', ['datePosted: 2026-11-02', 'datePosted: 2026-11-09']);
    expect(story(job)).toEqual(['2026-11-10: Posted date moved from 2 November 2026 to 9 November 2026', published]);
    expect(read().byFile.get(job)?.firstDatePosted).toBe('2026-11-02');
  });
});

describe('nothing is said of', () => {
  test('how a file is written', () => {
    edit(
      job,
      '2026-11-04',
      [
        'title: Backend Engineer, Payments\nrole: backend-engineer\n',
        '# A comment\nrole: "backend-engineer"\ntitle: >-\n  Backend Engineer,\n  Payments\n',
      ],
      ['{ min: 52000, max: 64000, currency: EUR, period: year }', '\n  currency: EUR\n  period: year\n  min: 52000.0\n  max: 64000'],
      ['## What you will do\n\nBuild the service.', 'What you will do\n----------------\n\nBuild\n*the*   service.'],
    );
    expect(story(job)).toEqual([published]);
  });

  test('a skill that is called by another of its names', () => {
    edit(job, '2026-11-04', ['skill: Postgres,', 'skill: postgresql,'], ['must: [python]', 'must: [Python]']);
    expect(story(job)).toEqual([published]);
  });

  test('when a board was last asked, a guide last reviewed and a source last read', () => {
    edit(role, '2026-11-04', ['reviewed: 2026-11-01', 'reviewed: 2026-11-04'], ['reviewedBy: Editors', 'reviewedBy: Ada']);
    edit(pay, '2026-11-04', ['retrieved: 2026-11-01', 'retrieved: 2026-11-04']);
    const imported = 'imported: { system: ashby, board: acme, id: "1", url: https://board.example/1, lastSeen: 2026-11-03 }';
    edit(job, '2026-11-04', ['status: open', `status: open\n${imported}`]);
    edit(job, '2026-11-05', ['lastSeen: 2026-11-03', 'lastSeen: 2026-11-05']);
    expect(story(role)).toEqual(['2026-11-03: Published']);
    expect(story(pay)).toEqual(['2026-11-03: Published']);
    expect(story(job)).toEqual(['2026-11-04: Board the vacancy came from added', published]);
  });

  test('other files, and exchange rates, which are no entry', () => {
    repository.write('pay/rates.yaml', 'base: EUR\n');
    repository.write('jobs/README.md', 'Notes');
    repository.write('jobs/acme/.hidden.mdx', 'Notes');
    repository.commit('2026-11-04');
    expect([...read().byFile.keys()].sort()).toEqual([job, pay, role, 'roles/senior-backend-engineer.mdx']);
  });

  test('a field that today’s schema does not take, and a file that cannot be read', () => {
    edit(job, '2026-11-04', ['level: mid', 'level: wizard']);
    edit(job, '2026-11-05', ['level: wizard', 'level: senior']);
    edit(job, '2026-11-06', ['---\ntitle', 'title']);
    edit(job, '2026-11-07', ['title: Backend', '---\ntitle: Backend'], ['daysOnSite: 2,', 'daysOnSite: 3,']);
    expect(story(job)).toEqual([
      '2026-11-07: On-site days a week changed from 2 to 3',
      // From the last level that can be read.
      '2026-11-05: Level changed from Mid-level to Senior',
      published,
    ]);
  });
});

test('a merge brings its changes to the main line on the day of the merge', () => {
  git(repository.root, ['checkout', '-q', '-b', 'work']);
  edit(job, '2026-11-04', ['daysOnSite: 2,', 'daysOnSite: 3,']);
  edit(job, '2026-11-05', ['level: mid', 'level: senior']);
  git(repository.root, ['checkout', '-q', 'main']);
  edit(role, '2026-11-06', ['level: mid', 'level: senior']);
  git(repository.root, ['merge', '-q', '--no-ff', '--no-edit', 'work'], '2026-11-07T12:00:00Z');
  expect(story(job)).toEqual(['2026-11-07: Level changed from Mid-level to Senior | On-site days a week changed from 2 to 3', published]);
  expect(story(role)).toEqual(['2026-11-06: Level changed from Mid-level to Senior', '2026-11-03: Published']);
  expect(read().lastCommitted.get(job)).toBe('2026-11-07');
});

test('a role guide and a benchmark have theirs', () => {
  edit(
    role,
    '2026-11-04',
    ['skill: python, proficiency: working', 'skill: python, proficiency: expert'],
    ['summary: Builds', 'summary: Makes'],
  );
  edit(pay, '2026-11-05', ['median: 48000', 'median: 50000'], ['referenceDate: 2025-12-31', 'referenceDate: 2026-06-30']);
  expect(story(role)).toEqual([
    '2026-11-04: Summary revised: 33% of the words changed | python: proficiency raised from working to expert',
    '2026-11-03: Published',
  ]);
  expect(story(pay)).toEqual([
    '2026-11-05: Median for Mid-level changed from €48,000 to €50,000 a year | Reference date moved from 31 December 2025 to 30 June 2026',
    '2026-11-03: Published',
  ]);
});

test('names need no ASCII, and a new file at an old path does not take its history', () => {
  repository.write('roles/développeur é.mdx', baseContent[role]!);
  repository.commit('2026-11-04');
  expect(story('roles/développeur é.mdx')).toEqual(['2026-11-04: Published']);
  repository.move(job, 'jobs/acme/moved.mdx');
  repository.commit('2026-11-05');
  repository.write(job, baseContent[job]!.replace('Payments', 'Refunds').replace('Build the service.', 'Do other things.'));
  repository.commit('2026-11-06');
  expect(story(job)).toEqual(['2026-11-06: Published here; posted on 2 November 2026']);
  expect(story('jobs/acme/moved.mdx')).toEqual([published]);
});

describe('what was found', () => {
  const cacheFile = () => join(repository.cache, 'history.json');

  test('is found again in the cache, and the same', () => {
    edit(job, '2026-11-04', ['daysOnSite: 2,', 'daysOnSite: 3,']);
    const first = read();
    const written = readFileSync(cacheFile(), 'utf8');
    expect(read()).toEqual(first);
    expect(readFileSync(cacheFile(), 'utf8')).toBe(written);
  });

  test('is taken from the cache for what no later commit touched', () => {
    edit(job, '2026-11-04', ['daysOnSite: 2,', 'daysOnSite: 3,']);
    edit(role, '2026-11-04', ['level: mid', 'level: senior']);
    read();
    writeFileSync(cacheFile(), readFileSync(cacheFile(), 'utf8').replaceAll('"before":2,"after":3', '"before":2,"after":7'));
    edit(role, '2026-11-05', ['level: senior', 'level: lead']);
    const after = read();
    expect(storyOf(after.byFile.get(job))?.[0]).toBe('2026-11-04: On-site days a week changed from 2 to 7');
    expect(storyOf(after.byFile.get(role))?.slice(0, 2)).toEqual([
      '2026-11-05: Level changed from Senior to Lead',
      '2026-11-04: Level changed from Mid-level to Senior',
    ]);
    expect([...after.byFile.keys()]).toEqual([...readHistory(repository.content, join(repository.top, 'other'), later).byFile.keys()]);
  });

  test.each(['', 'not JSON', '{}', '[]', 'null', '{"version":"test"}'])('is found out anew when the cache is %j', (damaged) => {
    const first = read();
    writeFileSync(cacheFile(), damaged);
    expect(read()).toEqual(first);
    expect(JSON.parse(readFileSync(cacheFile(), 'utf8'))).toMatchObject({ version: 'test' });
  });

  test('by other code is not used', () => {
    edit(job, '2026-11-04', ['daysOnSite: 2,', 'daysOnSite: 3,']);
    read();
    writeFileSync(cacheFile(), readFileSync(cacheFile(), 'utf8').replaceAll('"before":2,"after":3', '"before":2,"after":7'));
    expect(storyOf(read('other').byFile.get(job))?.[0]).toBe('2026-11-04: On-site days a week changed from 2 to 3');
  });

  test('is told all the same where it cannot be kept', () => {
    writeFileSync(repository.cache, 'a file');
    expect(story(job)).toEqual([published]);
  });
});

describe('there is no history', () => {
  test('of a clone that is cut short', () => {
    const shallow = join(repository.top, 'shallow');
    edit(job, '2026-11-04', ['daysOnSite: 2,', 'daysOnSite: 3,']);
    git(repository.top, ['clone', '-q', '--depth=1', `file://${repository.root}`, shallow]);
    const { unavailable, byFile } = readHistory(join(shallow, 'content'), repository.cache, later);
    expect([unavailable, byFile.size]).toEqual(['shallow', 0]);
  });

  test('without a repository', () => {
    const plain = join(repository.top, 'plain');
    mkdirSync(plain);
    expect(readHistory(plain, repository.cache, later).unavailable).toBe('no-repository');
  });

  test('where nothing of the folder was committed yet', () => {
    const other = join(repository.root, 'other');
    mkdirSync(other);
    expect(readHistory(other, repository.cache, later).unavailable).toBe('not-committed');
    git(repository.top, ['init', '-q', 'empty']);
    expect(readHistory(join(repository.top, 'empty'), repository.cache, later).unavailable).toBe('not-committed');
  });

  test('of a file that is not committed', () => {
    repository.write('roles/new.mdx', baseContent[role]!);
    expect(story('roles/new.mdx')).toBeUndefined();
  });
});
