import { describe, expect, test } from 'vitest';
import DatePostedMoved from '../../src/components/history/DatePostedMoved.astro';
import DaysOpen from '../../src/components/history/DaysOpen.astro';
import History from '../../src/components/history/History.astro';
import SiteChanges from '../../src/components/history/SiteChanges.astro';
import type { FactChange } from '../../src/history/fact-changes.ts';
import type { NoHistory } from '../../src/history/history.ts';
import type { ChangedEntry } from '../../src/history/site-changes.ts';
import { boardGraph, has, linesOf, linksOf, render, smallNow, textOf, textsOf } from '../support/render.ts';

const repository = { url: 'https://github.com/acme/jobs', branch: 'main', contentPath: 'content' };
const published: FactChange = { kind: 'published' };
const onSite: FactChange = { kind: 'on-site-days', before: 2, after: 3 };
const skills: FactChange = { kind: 'skills', list: 'must', added: ['kafka'], removed: [] };

/** A commit of a day of November; a letter is its id. */
const on = (date: number, letter = 'a') => {
  const day = `2026-11-${String(date).padStart(2, '0')}`;
  return { day, commit: { sha: letter.repeat(40), day, time: `${day}T09:00:00+01:00` } };
};

describe('what changed', () => {
  const section = (timeline: object, site: object = {}) => render(History, { props: { timeline, graph: boardGraph({ site }) } });

  test('is a list of days, newest first, with what each commit did in words', async () => {
    const events = [
      { ...on(20, 'b'), changes: [onSite, skills] },
      { ...on(20, 'c'), changes: [{ kind: 'title', before: 'Engineer', after: 'Backend Engineer' }] },
      { ...on(2), changes: [published] },
    ];
    const element = await section({ events });
    expect(linesOf(element)).toEqual([
      'What changed',
      '20 November 2026',
      'On-site days a week changed from 2 to 3',
      'Required skill added: Kafka',
      'Title changed from “Engineer” to “Backend Engineer”',
      '2 November 2026',
      'Published',
    ]);
    expect([...element.querySelectorAll('time')].map((time) => time.dateTime)).toEqual(['2026-11-20', '2026-11-02']);
    expect(element.querySelector('section')?.getAttribute('aria-labelledby')).toBe('history');
    expect(element.querySelector('ol')?.children).toHaveLength(2);
    expect(has(element, 'details')).toBe(false);
  });

  test('links each commit where its host is known, and no other', async () => {
    const timeline = { events: [{ ...on(20, 'b'), changes: [onSite] }] };
    expect(linksOf(await section(timeline, { repository }))).toEqual([
      { name: 'Commit bbbbbbb in the repository', to: `https://github.com/acme/jobs/commit/${'b'.repeat(40)}` },
    ]);
    const elsewhere = { ...repository, url: 'https://git.example/acme/jobs' };
    expect(linksOf(await section(timeline, { repository: { ...elsewhere, kind: 'gitlab' } }))).toEqual([
      { name: 'Commit bbbbbbb in the repository', to: `https://git.example/acme/jobs/-/commit/${'b'.repeat(40)}` },
    ]);
    expect(linksOf(await section(timeline, { repository: elsewhere }))).toEqual([]);
    expect(linksOf(await section(timeline))).toEqual([]);
  });

  test('names the entry where a page shows several', async () => {
    const element = await section({ events: [{ ...on(20), subject: 'Developers, Spain', changes: [published] }] });
    expect(linesOf(element)).toEqual(['What changed', '20 November 2026', 'Developers, Spain', 'Published']);
  });

  test('shows ten changes, and the rest on demand', async () => {
    const events = Array.from({ length: 12 }, (_, index) => ({ ...on(20 - index), changes: [onSite] }));
    expect(has(await section({ events: events.slice(0, 10) }), 'details')).toBe(false);
    const element = await section({ events });
    expect(element.querySelector('section > ol')?.children).toHaveLength(10);
    expect(textOf(element.querySelector('summary')!)).toBe('Show 2 earlier changes');
    expect(textsOf(element, 'details time')).toEqual(['10 November 2026', '9 November 2026']);
    expect(textOf((await section({ events: events.slice(0, 11) })).querySelector('summary')!)).toBe('Show 1 earlier change');
  });

  test.each<[NoHistory, string]>([
    ['no-repository', 'No history is available: the content of this site is not in a git repository where the site was built.'],
    ['shallow', 'No history is available: the site was built from a copy of its repository that leaves out older commits.'],
    ['not-committed', 'No history is available yet: what this page shows is not committed to the repository of the site.'],
  ])('says why there is none: %s', async (unavailable, words) => {
    const element = await section({ unavailable });
    expect(linesOf(element)).toEqual(['What changed', words]);
    expect(has(element, 'ol')).toBe(false);
  });
});

describe('how long a vacancy is open', () => {
  const said = async (fields: object, { first, reopenings = 0 }: { first?: string; reopenings?: number } = {}) => {
    const vacancy = boardGraph({ jobs: { 'acme/backend-engineer': fields } }).vacancyById.get('acme/backend-engineer');
    return render(DaysOpen, { props: { vacancy, first, reopenings, today: smallNow.toISOString().slice(0, 10), locale: 'en-GB' } });
  };

  test('is counted in days from the day it was posted', async () => {
    const element = await said({ datePosted: '2026-11-02' });
    expect(textOf(element)).toBe('Open for 20 days, since 2 November 2026.');
    expect(element.querySelector<HTMLElement>('[data-days-since]')?.dataset.daysSince).toBe('2026-11-02');
    expect(textOf(await said({ datePosted: '2026-11-21' }))).toBe('Open for 1 day, since 21 November 2026.');
    expect(textOf(await said({ datePosted: '2026-11-22' }))).toBe('Open for less than a day, since 22 November 2026.');
  });

  test('is counted from the first day it said, however often that was moved', async () => {
    const element = await said({ datePosted: '2026-11-02' }, { first: '2026-10-03', reopenings: 1 });
    expect(linesOf(element)).toEqual([
      'Open for 50 days, since 3 October 2026.',
      'It was closed and reopened once; the days between count too.',
    ]);
  });

  test('ends with the vacancy, and with the visitor’s clock', async () => {
    const filled = await said({ status: 'filled', closedOn: '2026-11-12' }, { reopenings: 2 });
    expect(linesOf(filled)).toEqual(['Was open for 10 days.', 'It was closed and reopened 2 times; the days between count too.']);
    expect(has(filled, '[data-days-since], template')).toBe(false);
    const ending = await said({ validThrough: '2026-12-31' });
    expect(has(ending, 'p[data-apply]')).toBe(true);
    expect(ending.querySelector('template[data-over]')?.innerHTML).toContain('Was open for 59 days.');
  });
});

describe('a posted date that was moved', () => {
  const said = async (first: string | undefined) =>
    textOf(await render(DatePostedMoved, { props: { first, stated: '2026-11-01', locale: 'en-GB' } }));

  test('is said plainly when it was moved later', async () => {
    expect(await said('2026-10-03')).toBe('First published 3 October 2026; the posted date was later moved to 1 November 2026.');
    expect(await said('2026-11-01')).toBe('');
    expect(await said('2026-11-05')).toBe('');
    expect(await said(undefined)).toBe('');
  });
});

describe('the list of changes', () => {
  const entry = (id: string, fields: Partial<ChangedEntry> = {}): ChangedEntry => {
    return { collection: 'jobs', id, title: `Job ${id}`, path: `/jobs/${id}/`, ...fields };
  };
  const list = (changes: object[], site: object = {}) => render(SiteChanges, { props: { changes, graph: boardGraph({ site }) } });

  test('has each entry under its day, with its kind, and a link while it has a page', async () => {
    const element = await list(
      [
        { ...on(20, 'b'), entry: entry('acme/a'), changes: [onSite, skills] },
        {
          ...on(20, 'c'),
          entry: entry('old', { collection: 'pay', title: 'Old', path: undefined }),
          changes: [{ kind: 'removed' }],
        },
        { ...on(19), entry: entry('chief', { collection: 'roles', title: 'Chief', path: '/roles/chief/' }), changes: [published] },
      ],
      { repository },
    );
    expect(linesOf(element)).toEqual([
      '20 November 2026',
      'Job acme/a',
      'On-site days a week changed from 2 to 3',
      'Required skill added: Kafka',
      'Vacancy · Commit bbbbbbb in the repository',
      'Old',
      'Removed',
      'Pay benchmark · Commit ccccccc in the repository',
      '19 November 2026',
      'Chief',
      'Published',
      'Role guide · Commit aaaaaaa in the repository',
    ]);
    expect(linksOf(element).map(({ to }) => to)).toEqual([
      '/jobs/acme/a/',
      `https://github.com/acme/jobs/commit/${'b'.repeat(40)}`,
      `https://github.com/acme/jobs/commit/${'c'.repeat(40)}`,
      '/roles/chief/',
      `https://github.com/acme/jobs/commit/${'a'.repeat(40)}`,
    ]);
    expect(textsOf(element, 'h2')).toEqual(['20 November 2026', '19 November 2026']);
  });

  test('names the first of many that were published at once, and counts the rest', async () => {
    const entries = [...Array.from({ length: 22 }, (_, at) => entry(`acme/${at}`)), entry('chief', { collection: 'roles' })];
    expect(linesOf(await list([{ ...on(20), mass: 'published', entries }]))).toEqual([
      '20 November 2026',
      'Published 22 vacancies and 1 role guide',
      ...['Job acme/0', 'Job acme/1', 'Job acme/2', 'Job acme/3', 'Job acme/4'],
      'and 18 more',
    ]);
  });
});
