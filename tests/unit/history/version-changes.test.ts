import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FactChange } from '../../../src/history/fact-changes.ts';
import { FileVersion } from '../../../src/history/file-version.ts';
import type { TrackedCollection } from '../../../src/history/history.ts';
import { KnownEntry } from '../../../src/history/known-entry.ts';
import { versionChanges } from '../../../src/history/version-changes.ts';
import type { Job } from '../../../src/schemas/job.ts';
import type { Pay } from '../../../src/schemas/pay.ts';
import type { Role } from '../../../src/schemas/role.ts';
import { baseContent } from '../../support/content.ts';

const files: Record<TrackedCollection, string> = {
  jobs: 'jobs/acme/backend-engineer.mdx',
  roles: 'roles/backend-engineer.mdx',
  pay: 'pay/developers-spain.yaml',
};

/** What changes when a piece of the base's file is another. */
function changed(collection: TrackedCollection, ...pieces: [from: string, to: string][]): FactChange[] {
  const before = baseContent[files[collection]]!;
  const after = pieces.reduce((text, [from, to]) => {
    expect(text.split(from)).toHaveLength(2);
    return text.replace(from, () => to);
  }, before);
  return between(collection, before, after);
}

function between(collection: TrackedCollection, before: string, after: string): FactChange[] {
  const known = new KnownEntry(collection, new FileVersion(files[collection], before));
  return versionChanges(collection, known, new FileVersion(files[collection], after), '2026-11-20T12:00:00Z');
}

describe('of a vacancy', () => {
  test.each<[string, [string, string], FactChange[]]>([
    ['order of places', ['places: [barcelona]', 'places: [ "barcelona" ]'], []],
    ['places', ['places: [barcelona]', 'places: [barcelona, spain]'], [{ kind: 'places', added: ['spain'], removed: [] }]],
    ['fixed days', ['[monday, thursday]', '[monday, friday]'], [{ kind: 'field', field: 'hybrid', action: 'changed' }]],
    ['order in a map', ['daysOnSite: 2, onSiteDays: [monday, thursday]', 'onSiteDays: [monday, thursday], daysOnSite: 2'], []],
    ['team', ['level: mid', 'level: mid\nteam: Payout'], [{ kind: 'field', field: 'team', action: 'added' }]],
    ['cancelled', ['status: open', 'status: cancelled\nclosedOn: 2026-11-19'], [{ kind: 'closed', reason: 'cancelled', on: '2026-11-19' }]],
    [
      'apply',
      ['applyUrl: https://acme.example/apply', 'applyEmail: jobs@acme.example'],
      [{ kind: 'apply', before: 'https://acme.example/apply', after: 'jobs@acme.example' }],
    ],
    ['summary by', ['by: human', 'by: model'], [{ kind: 'field', field: 'summary', action: 'changed' }]],
    ['summary', ['Builds the payment service.', 'Builds the service.'], [{ kind: 'text', part: 'summary', share: 0.1112 }]],
    ['stack', ['      - python\n', '      - python\n      - kafka\n'], [{ kind: 'skills', list: 'stack', added: ['kafka'], removed: [] }]],
    ['status', ['status: legacy', 'status: core'], [{ kind: 'skill-status', skill: 'Postgres', before: 'legacy', after: 'core' }]],
    ['core said aloud', ['      - python\n', '      - { skill: python, status: core }\n'], []],
    ['group', ['group: Application', 'group: Server'], [{ kind: 'field', field: 'stack', action: 'changed' }]],
    [
      'languages',
      ['scene: catalonia', 'languages: [{ language: en, level: fluent }]\nscene: catalonia'],
      [{ kind: 'languages', before: undefined, after: [{ language: 'en', level: 'fluent' }] }],
    ],
    [
      'process',
      ['scene: catalonia', 'process: [{ name: Call, minutes: 30 }]\nscene: catalonia'],
      [{ kind: 'process', added: ['Call'], removed: [], revised: false }],
    ],
    [
      'benefits',
      ['scene: catalonia', 'benefits: [{ name: Lunch, text: Every day. }]\nscene: catalonia'],
      [{ kind: 'benefits', added: ['Lunch'], removed: [], revised: false }],
    ],
    ['heading', ['## What you will do', '### What you will do'], []],
    ['a link’s target', ['Build the service.', 'Build [the service](/a).'], [{ kind: 'text', part: 'text', share: 0.0589 }]],
    ['bullets and lines', ['Build the service.', '- **Build**\n  the\n  `service`.'], []],
  ])('%s', (_, piece, changes) => {
    expect(changed('jobs', piece)).toEqual(changes);
  });

  test('workplace, with what goes with it', () => {
    expect(
      changed(
        'jobs',
        ['workplace: hybrid', 'workplace: remote'],
        ['hybrid: { daysOnSite: 2, onSiteDays: [monday, thursday] }', 'remote: { countries: [ES, FR] }'],
      ),
    ).toEqual([
      { kind: 'workplace', before: 'hybrid', after: 'remote' },
      { kind: 'on-site-days', before: 2, after: undefined },
      { kind: 'remote-countries', before: undefined, after: ['ES', 'FR'] },
    ]);
  });

  test('stages of a process in another order, and stages that say something else', () => {
    const base = baseContent[files.jobs]!;
    const withProcess = (stages: string) => base.replace('scene: catalonia', `process: [${stages}]\nscene: catalonia`);
    const [a, b] = ['{ name: A }', '{ name: B, minutes: 30 }'];
    const revised: FactChange[] = [{ kind: 'process', added: [], removed: [], revised: true }];
    expect(between('jobs', withProcess(`${a}, ${b}`), withProcess(`${b}, ${a}`))).toEqual(revised);
    expect(between('jobs', withProcess(`${a}, ${b}`), withProcess(`${a}, { name: B, minutes: 45 }`))).toEqual(revised);
    expect(between('jobs', withProcess(`${a}, ${b}`), withProcess(a))).toEqual([
      { kind: 'process', added: [], removed: ['B'], revised: false },
    ]);
  });

  test('anchors, comments and a field that is written twice are read as YAML says', () => {
    const base = baseContent[files.jobs]!;
    const anchored = base.replace('must: [python]', 'must: &all [python]').replace('nice: [kafka]', 'nice: *all');
    expect(between('jobs', base, anchored)).toEqual([{ kind: 'skills', list: 'nice', added: ['python'], removed: ['kafka'] }]);
    // Fields that cannot be read say nothing; the text still does.
    expect(between('jobs', base, base.replace('level: mid', 'level: mid\nlevel: senior').replace('Build the', 'Make the'))).toEqual([
      { kind: 'text', part: 'text', share: 0.125 },
    ]);
  });
});

test.each([
  'A',
  'A, b (c/d) - e',
  '2026-11-02',
  'true',
  'NULL',
  'a: b',
  'a #b',
  '"a"',
  "'a'",
  '12',
  '0x1f',
  '1.0',
  '.inf',
  '~',
  '',
  '[a, b]',
  '- a',
  'a\n  b',
  '|\n  a\n  b',
])('a field that is written %j is read as the YAML parser reads it', (written) => {
  const value = (yaml: string) => {
    try {
      return new FileVersion('pay/a.yaml', yaml).value('a');
    } catch {
      return 'not readable';
    }
  };
  expect(value(`a: ${written}\nb: 1\n`)).toEqual(expectedValue(`a: ${written}\n`));
});

function expectedValue(yaml: string): unknown {
  try {
    return (parse(yaml) as Record<string, unknown>).a;
  } catch {
    return 'not readable';
  }
}

describe('of a role guide', () => {
  test.each<[string, [string, string], FactChange[]]>([
    [
      'title',
      ['title: Backend Engineer', 'title: Server Engineer'],
      [{ kind: 'title', before: 'Backend Engineer', after: 'Server Engineer' }],
    ],
    [
      'responsibilities',
      ['[Builds, Tests, Documents]', '[Builds, Tests, Writes]'],
      [{ kind: 'text', part: 'responsibilities', share: 0.3334 }],
    ],
    ['why', ['It is what we write.', 'We write it.'], [{ kind: 'text', part: 'hard-skills', share: 0.2 }]],
    [
      'hard skills',
      ['{ skill: system-design, proficiency: awareness,', '{ skill: kafka, proficiency: awareness,'],
      [{ kind: 'skills', list: 'hard', added: ['kafka'], removed: ['system-design'] }],
    ],
    [
      'hiring questions',
      ['{ question: Why?, answer: Three. }', '{ question: How?, answer: Three. }'],
      [{ kind: 'questions', list: 'hiring', added: ['How?'], removed: ['Why?'], revised: 0 }],
    ],
    ['answers', ['answer: Three.', 'answer: Four.'], [{ kind: 'questions', list: 'hiring', added: [], removed: [], revised: 1 }]],
    ['neighbours', ['next: senior-backend-engineer', 'next: lead-engineer'], [{ kind: 'field', field: 'next', action: 'changed' }]],
    ['a blank’s name', ['<Blank name="team">', '<Blank name="place">'], [{ kind: 'text', part: 'text', share: 0.1112 }]],
  ])('%s', (_, piece, changes) => {
    expect(changed('roles', piece)).toEqual(changes);
  });
});

describe('of a benchmark', () => {
  const unit = { currency: 'EUR', period: 'year' } as const;
  test.each<[string, [string, string], FactChange[]]>([
    [
      'figure',
      ['p90: { atLeast: 80000 }', 'p90: 80000'],
      [{ kind: 'figures', row: { level: 'senior' }, figure: 'p90', before: { atLeast: 80000 }, after: 80000, ...unit }],
    ],
    ['sample', ['sampleSize: 120', 'sampleSize: 130'], [{ kind: 'sample-size', row: { level: 'mid' }, before: 120, after: 130 }]],
    ['row', ['level: senior,', 'level: lead,'], [{ kind: 'rows', added: [{ level: 'lead' }], removed: [{ level: 'senior' }] }]],
    ['source', ['name: Pay survey', 'name: Other survey'], [{ kind: 'source', before: 'Pay survey', after: 'Other survey' }]],
    ['licence', ['licence: CC0', 'licence: CC BY'], [{ kind: 'field', field: 'source', action: 'changed' }]],
    ['unit', ['currency: EUR', 'currency: USD'], [{ kind: 'pay-unit', before: unit, after: { currency: 'USD', period: 'year' } }]],
    ['place', ['place: spain', 'place: catalonia'], [{ kind: 'place', before: 'spain', after: 'catalonia' }]],
    [
      'roles',
      ['[backend-engineer, senior-backend-engineer]', '[backend-engineer]'],
      [{ kind: 'roles', added: [], removed: ['senior-backend-engineer'] }],
    ],
    ['note', ['period: year', 'period: year\nnote: Read with care.'], [{ kind: 'text', part: 'note', share: 1 }]],
  ])('%s', (_, piece, changes) => {
    expect(changed('pay', piece)).toEqual(changes);
  });
});

/** Two values of every field, as YAML. The type checker asks for a new field here. */
const twoValues: {
  jobs: Record<keyof Job, [string, string]>;
  roles: Record<keyof Role, [string, string]>;
  pay: Record<keyof Pay, [string, string]>;
} = {
  jobs: {
    title: ['A', 'B'],
    company: ['acme', 'other'],
    role: ['a', 'b'],
    level: ['mid', 'senior'],
    team: ['A', 'B'],
    places: ['[a]', '[b]'],
    workplace: ['hybrid', 'onsite'],
    hybrid: ['{ daysOnSite: 1, note: A }', '{ daysOnSite: 1, note: B }'],
    remote: ['{ countries: [ES], note: A }', '{ countries: [ES], note: B }'],
    employmentTypes: ['[full-time]', '[contract]'],
    datePosted: ['2026-11-01', '2026-11-02'],
    validThrough: ['2026-12-01', '2026-12-02'],
    reviewBy: ['2026-12-01', '2026-12-02'],
    status: ['open', 'filled'],
    closedOn: ['2026-11-10', '2026-11-11'],
    pay: ['{ disclosed: false, reason: A }', '{ disclosed: false, reason: B }'],
    summary: ['{ text: A, by: human }', '{ text: A, by: model }'],
    stack: ['[{ group: A, skills: [{ skill: go, note: A }] }]', '[{ group: A, skills: [{ skill: go, note: B }] }]'],
    skills: ['{ must: [a] }', '{ must: [b] }'],
    languages: ['[{ language: en, level: basic, note: A }]', '[{ language: en, level: basic, note: B }]'],
    process: ['[{ name: A, with: A }]', '[{ name: A, with: B }]'],
    benefits: ['[{ name: A, text: A }]', '[{ name: A, text: B }]'],
    inclusion: ['A', 'B'],
    accommodation: ['A', 'B'],
    applyUrl: ['https://a.example/', 'https://b.example/'],
    applyEmail: ['a@b.example', 'b@b.example'],
    requisitionId: ['A', 'B'],
    education: ['high-school', 'no-requirements'],
    experience: ['no-requirements', '{ months: 6 }'],
    experienceInPlaceOfEducation: ['true', 'false'],
    scene: ['a', 'b'],
    sources: ['[{ name: A }]', '[{ name: B }]'],
    imported: [
      '{ system: ashby, board: a, id: "1", url: https://a.example/, lastSeen: 2026-11-01 }',
      '{ system: ashby, board: b, id: "1", url: https://a.example/, lastSeen: 2026-11-01 }',
    ],
  },
  roles: {
    title: ['A', 'B'],
    aliases: ['[A]', '[B]'],
    family: ['a', 'b'],
    level: ['mid', 'senior'],
    previous: ['a', 'b'],
    next: ['a', 'b'],
    summary: ['A', 'B'],
    responsibilities: ['[A, B, C]', '[A, B, D]'],
    prerequisites: ['[A]', '[B]'],
    hardSkills: [hardSkills('A'), hardSkills('B')],
    softSkills: [three('skill: a, behaviour: A'), three('skill: a, behaviour: B')],
    tools: ['[{ skill: a, use: A }]', '[{ skill: a, use: B }]'],
    hiringQuestions: [three('question: a, answer: A'), three('question: a, answer: B')],
    interviewQuestions: [three('question: a, lookFor: A'), three('question: a, lookFor: B')],
    process: ['[{ name: A }]', '[{ name: B }]'],
    relatedRoles: ['[a]', '[b]'],
    relatedArticles: ['[a]', '[b]'],
    reviewed: ['2026-11-01', '2026-11-02'],
    reviewedBy: ['A', 'B'],
  },
  pay: {
    title: ['A', 'B'],
    roles: ['[a]', '[b]'],
    place: ['a', 'b'],
    currency: ['EUR', 'USD'],
    period: ['year', 'hour'],
    source: [source('A'), source('B')],
    sampleSize: ['1', '2'],
    note: ['A', 'B'],
    rows: ['[{ label: A, p10: 1 }]', '[{ label: A, p10: 2 }]'],
  },
};

function three(first: string): string {
  return `[{ ${first} }, { ${first} }, { ${first} }]`;
}

function hardSkills(why: string): string {
  return three(`skill: a, proficiency: working, why: ${why}`);
}

function source(licence: string): string {
  return `{ name: A, url: https://a.example/, kind: survey, referenceDate: 2026-01-01, retrieved: 2026-01-01, licence: ${licence} }`;
}

test.each(['jobs', 'roles', 'pay'] as const)(
  'no field of %s changes without a word, but for who reviewed a guide and when',
  (collection) => {
    const pairs: Record<string, [string, string]> = twoValues[collection];
    const write = (changed: string | undefined) => {
      const yaml = Object.entries(pairs).map(([field, [before, after]]) => `${field}: ${field === changed ? after : before}\n`);
      return collection === 'pay' ? yaml.join('') : `---\n${yaml.join('')}---\n`;
    };
    const silent = Object.keys(pairs).filter((field) => between(collection, write(undefined), write(field)).length === 0);
    expect(silent).toEqual(collection === 'roles' ? ['reviewed', 'reviewedBy'] : []);
  },
);
