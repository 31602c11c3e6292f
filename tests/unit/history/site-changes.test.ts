import { describe, expect, test } from 'vitest';
import type { Happening } from '../../../src/history/days.ts';
import type { FactChange } from '../../../src/history/fact-changes.ts';
import type { EntryHistory, SiteHistory } from '../../../src/history/history.ts';
import { siteChanges, type SiteChange } from '../../../src/history/site-changes.ts';
import { toTimeline } from '../../../src/history/timeline.ts';
import { boardGraph } from '../../support/render.ts';

const graph = boardGraph({
  jobs: { 'acme/to-come': { title: 'Secret Engineer', datePosted: '2026-12-24' } },
  pay: { 'developers-spain': {} },
});
const published: FactChange = { kind: 'published' };
const removed: FactChange = { kind: 'removed' };
const onSite: FactChange = { kind: 'on-site-days', before: 2, after: 3 };

const on = (sha: string, day: string, time = `${day}T09:00:00+01:00`): Happening => ({
  day,
  commit: { sha, day: time.slice(0, 10), time },
});
const [first, second, third] = [on('a1', '2026-11-02'), on('b2', '2026-11-05'), on('c3', '2026-11-09')];

function history(id: string, entries: EntryHistory['entries'], fields: Partial<EntryHistory> = {}): EntryHistory {
  return { collection: 'jobs', id, title: 'Backend Engineer', removed: false, entries, reopenings: 0, ...fields };
}

function siteHistory(...histories: EntryHistory[]): SiteHistory {
  return { byFile: new Map(histories.map((one) => [`${one.collection}/${one.id}.mdx`, one])), lastCommitted: new Map() };
}

const listed = (...histories: EntryHistory[]) => siteChanges(siteHistory(...histories), graph);
/** An item in short: its commit, and what it names. */
const short = (change: SiteChange) =>
  'entry' in change
    ? `${change.commit.sha} ${change.entry.title} ${change.changes.map(({ kind }) => kind).join(', ')}`
    : `${change.commit.sha} ${change.mass} ${change.entries.length}`;

describe('the changes of the site', () => {
  test('come newest first, those of one commit by kind and name', () => {
    const changes = listed(
      history('developers-spain', [{ ...third, changes: [onSite] }], { collection: 'pay', title: 'Developers, Spain' }),
      history('backend-engineer', [{ ...third, changes: [onSite] }], { collection: 'roles' }),
      history('acme/backend-engineer', [
        { ...third, changes: [onSite] },
        { ...first, changes: [published] },
      ]),
    );
    expect(changes.map(short)).toEqual([
      'c3 Backend Engineer, Acme on-site-days',
      'c3 Backend Engineer on-site-days',
      'c3 Developers, Spain on-site-days',
      'a1 Backend Engineer, Acme published',
    ]);
    expect(changes.map((change) => 'entry' in change && change.entry.path)).toEqual([
      '/jobs/acme/backend-engineer/',
      '/roles/backend-engineer/',
      '/pay/backend-engineer/',
      '/jobs/acme/backend-engineer/',
    ]);
  });

  test('are ordered by their moment, whatever the offset it is written with', () => {
    const early = on('e', '2026-11-05', '2026-11-05T10:00:00+09:00');
    const late = on('l', '2026-11-05', '2026-11-05T08:00:00-05:00');
    const one = (at: Happening) => history('acme/backend-engineer', [{ ...at, changes: [onSite] }]);
    const both = siteChanges({ byFile: new Map([early, late].map((at) => [at.commit.sha, one(at)])), lastCommitted: new Map() }, graph);
    expect(both.map(({ commit: { sha } }) => sha)).toEqual(['l', 'e']);
  });

  test('stay when an entry is gone, under its last name and without a link', () => {
    const gone = history(
      'acme/gone',
      [
        { ...second, changes: [removed] },
        { ...first, changes: [published] },
      ],
      { removed: true },
    );
    expect(listed(gone)).toEqual([
      {
        ...second,
        entry: { collection: 'jobs', id: 'acme/gone', title: 'Backend Engineer, Acme', path: undefined },
        changes: [removed],
      },
      {
        ...first,
        entry: { collection: 'jobs', id: 'acme/gone', title: 'Backend Engineer, Acme', path: undefined },
        changes: [published],
      },
    ]);
  });

  test('name no vacancy that is only to come', () => {
    const toCome = on('a1', '2026-12-24', first.commit.time);
    expect(listed(history('acme/to-come', [{ ...toCome, changes: [published] }]))).toEqual([]);
  });

  test('are one item where a commit only publishes or removes more than twenty entries', () => {
    const many = (number: number, changes: FactChange[]) =>
      Array.from({ length: number }, (_, at) => history(`acme/${at}`, [{ ...first, changes }], { removed: true }));
    expect(listed(...many(20, [published]))).toHaveLength(20);
    expect(listed(...many(21, [published])).map(short)).toEqual(['a1 published 21']);
    expect(listed(...many(21, [removed])).map(short)).toEqual(['a1 removed 21']);
    expect(listed(...many(21, [onSite]))).toHaveLength(21);
    const other = history('acme/backend-engineer', [{ ...first, changes: [onSite] }]);
    expect(
      listed(...many(21, [published]), other)
        .map(short)
        .toSorted(),
    ).toEqual(['a1 Backend Engineer, Acme on-site-days', 'a1 published 21']);
  });

  test('are none where git cannot say', () => {
    expect(siteChanges({ unavailable: 'shallow', byFile: new Map(), lastCommitted: new Map() }, graph)).toEqual([]);
  });
});

describe('the history of a page', () => {
  const one = history(
    'one',
    [
      { ...second, changes: [onSite] },
      { ...first, changes: [published] },
    ],
    { collection: 'pay' },
  );
  const two = history('two', [{ ...third, changes: [published] }], { collection: 'pay' });

  test('is that of its file', () => {
    expect(toTimeline(siteHistory(one, two), [{ file: 'pay/one.mdx' }])).toEqual({
      events: [
        { ...second, changes: [onSite], subject: undefined },
        { ...first, changes: [published], subject: undefined },
      ],
    });
  });

  test('is that of all its files in one order, those without a history left out', () => {
    const files = ['one', 'two', 'new'].map((name) => ({ file: `pay/${name}.mdx`, subject: name }));
    const timeline = toTimeline(siteHistory(one, two), files);
    expect('events' in timeline && timeline.events.map(({ commit: { sha }, subject }) => `${sha} ${subject}`)).toEqual([
      'c3 two',
      'b2 one',
      'a1 one',
    ]);
  });

  test('is unavailable for the reason the site has, or because nothing is committed', () => {
    const nothing = { byFile: new Map(), lastCommitted: new Map() };
    expect(toTimeline({ unavailable: 'no-repository', ...nothing }, [{ file: 'pay/one.mdx' }])).toEqual({ unavailable: 'no-repository' });
    expect(toTimeline(siteHistory(two), [{ file: 'pay/one.mdx' }])).toEqual({ unavailable: 'not-committed' });
  });
});
