import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { Digests } from '../../../src/content/digests.ts';
import type { SiteGraph } from '../../../src/content/graph.ts';
import { installRecorder, recordReadings, type Readings } from '../../../src/content/readings.ts';
import { watchHistory } from '../../../src/content/watched-graph.ts';
import type { SiteHistory } from '../../../src/history/history.ts';
import { baseContent, testNow, type ContentFiles } from '../../support/content.ts';
import { temporaryContent } from '../../support/fixture.ts';

beforeAll(() => installRecorder(new AsyncLocalStorage<Readings | undefined>()));
afterAll(() => installRecorder(undefined));

/** The graph of a content folder, watched. */
function read(changes: ContentFiles = {}, now = testNow): { graph: SiteGraph; digests: Digests } {
  const digests = new Digests();
  const { graph } = checkContent(temporaryContent({ ...baseContent, ...changes }), now, undefined, undefined, digests);
  return { graph: graph!, digests };
}

const job = 'jobs/acme/backend-engineer.mdx';
const edit = (file: string, from: string, to: string): ContentFiles => ({ [file]: baseContent[file]!.replace(from, () => to) });
const other = { 'jobs/acme/other.mdx': baseContent[job]!.replace('Backend Engineer, Payments', 'Other Engineer') };
const vacancyOf = ({ vacancyById }: SiteGraph) => vacancyById.get('acme/backend-engineer')!;

type Look = (graph: SiteGraph) => unknown;

/** True when what a look at the graph reads is another thing in another graph. */
function notices(look: Look, changes: ContentFiles, now?: Date): boolean {
  const [before, after] = [read(), read(changes, now)];
  const { readings } = recordReadings(() => look(before.graph));
  expect(readings.names.size).toBeGreaterThan(0);
  return [...readings.names].some((name) => before.digests.of(name) !== after.digests.of(name));
}

describe('a look at the graph notices', () => {
  test.each<[string, Look, ContentFiles]>([
    ['a fact of the entry it reads', (graph) => vacancyOf(graph).entry.data.title, edit(job, 'min: 52000', 'min: 53000')],
    ['the text of the entry it reads', (graph) => vacancyOf(graph).entry.hasBody, edit(job, 'Build the service.', 'Build both.')],
    ['the name of the company it reads', (graph) => vacancyOf(graph).company.data.name, edit('companies/acme.mdx', 'Acme', 'Acne')],
    ['that a vacancy was closed', (graph) => vacancyOf(graph).open, edit(job, 'status: open', 'status: filled\nclosedOn: 2026-11-20')],
    ['another role of a vacancy', (graph) => vacancyOf(graph).role, edit(job, 'role: backend-engineer', 'role: senior-backend-engineer')],
    ['a skill of a vacancy', (graph) => vacancyOf(graph).skills, edit(job, 'nice: [kafka]', 'nice: []')],
    ['one more vacancy in a list', ({ openVacancies }) => openVacancies.length, other],
    ['one more vacancy of a value', ({ openBy }) => openBy.place.get('spain'), other],
    ['one more vacancy in a map it goes through', ({ openBy }) => [...openBy.level], other],
    ['a value that has come', ({ referred }) => [...referred.level], edit(job, 'level: mid', 'level: staff')],
    ['a member that has come', ({ referred }) => referred.level.has('staff'), edit(job, 'level: mid', 'level: staff')],
    ['what it did not find', ({ vacancyById }) => vacancyById.get('acme/other'), other],
    [
      'another name of a skill',
      ({ skills }) => skills.find('Py3'),
      edit('skills/python.yaml', 'name: Python', 'name: Python\naliases: [Py3]'),
    ],
    ['the settings of the site', ({ site }) => site.name, edit('site.yaml', 'name: Test board', 'name: Best board')],
  ])('%s', (_what, look, changes) => {
    expect(notices(look, changes)).toBe(true);
  });

  test('that a deadline has passed, that the day is another one, that the minute is', () => {
    expect(notices((graph) => vacancyOf(graph).lifecycle, {}, new Date('2027-01-02T12:00:00Z'))).toBe(true);
    expect(notices(({ today }) => today, {}, new Date('2026-11-22T12:00:00Z'))).toBe(true);
    expect(notices(({ now }) => now, {}, new Date('2026-11-21T12:01:00Z'))).toBe(true);
  });
});

describe('a look at the graph is not disturbed', () => {
  test.each<[string, Look, ContentFiles]>([
    ['by another entry', (graph) => vacancyOf(graph).entry.data.title, edit('companies/acme.mdx', 'Acme', 'Acne')],
    ['by a fact of an entry it only counts', ({ openVacancies }) => openVacancies.length, edit(job, 'min: 52000', 'min: 53000')],
    ['by vacancies of another value', ({ openBy }) => openBy.level.get('staff'), other],
    ['by the words of what a vacancy refers to', (graph) => vacancyOf(graph).open, edit('companies/acme.mdx', 'Acme', 'Acne')],
    ['by another skill', ({ skills }) => skills.find('python'), edit('skills/kafka.yaml', 'name: ', 'name: Apache ')],
  ])('%s', (_what, look, changes) => {
    expect(notices(look, changes)).toBe(false);
  });

  test('by the hour, where only the day counts, or none of both', () => {
    const later = new Date('2026-11-21T15:00:00Z');
    expect(notices(({ today }) => today, {}, later)).toBe(false);
    expect(notices((graph) => vacancyOf(graph).lifecycle, {}, later)).toBe(false);
  });
});

test('a watched graph says the same as one that is not', () => {
  const content = temporaryContent(baseContent);
  const plain = checkContent(content, testNow).graph!;
  const watched = checkContent(content, testNow, undefined, undefined, new Digests()).graph!;
  expect(Object.keys(watched).sort()).toEqual(Object.keys(plain).sort());
  for (const key of ['openBy', 'referred', 'byId'] as const) {
    expect(Object.keys(watched[key]).sort()).toEqual(Object.keys(plain[key]).sort());
  }
  expect(vacancyOf(watched).skills.map(({ skill }) => skill.data.name)).toEqual(
    vacancyOf(plain).skills.map(({ skill }) => skill.data.name),
  );
  expect([...watched.referred.place]).toEqual([...plain.referred.place]);
  expect(watched.skills.names()).toEqual(plain.skills.names());
});

test('a name that nothing stands for is a mistake of the program', () => {
  expect(() => read().digests.of('weather')).toThrow('Nothing says when "weather" changes.');
});

test('the history of a file is read by its path', () => {
  const history = (changes: number): SiteHistory => ({
    byFile: new Map([[job, { collection: 'jobs', id: 'a', title: 'A', removed: false, entries: [], reopenings: changes }]]),
    lastCommitted: new Map([[job, '2026-11-21']]),
  });
  const [one, two] = [new Digests(), new Digests()];
  const watched = watchHistory(history(0), one);
  watchHistory(history(1), two);
  const { readings } = recordReadings(() => watched.byFile.get(job));
  expect([...readings.names]).toEqual([`history ${job}`]);
  expect(one.of(`history ${job}`)).not.toBe(two.of(`history ${job}`));
  expect(one.of('history-unavailable')).toBe(two.of('history-unavailable'));
  expect(one.of(`committed ${job}`)).toBe(two.of(`committed ${job}`));
});
