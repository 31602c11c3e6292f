import { describe, expect, test } from 'vitest';
import CompareLinks from '../../src/components/ladder/CompareLinks.astro';
import LadderSteps from '../../src/components/ladder/LadderSteps.astro';
import LadderTable from '../../src/components/ladder/LadderTable.astro';
import RoleComparison from '../../src/components/ladder/RoleComparison.astro';
import RoleLadder from '../../src/components/ladder/RoleLadder.astro';
import { pairOf } from '../../src/content/role-pairs.ts';
import { boardGraph, factsOf, has, linksOf, render, rowsOf, textOf, textsOf, type SmallContent } from '../support/render.ts';

const hard = (...wanted: [string, string][]) => wanted.map(([skill, proficiency]) => ({ skill, proficiency, why: 'It is used.' }));
const soft = (...names: [string, string][]) => names.map(([skill, behaviour]) => ({ skill, behaviour }));
const source = { name: 'Pay survey', url: 'https://pay.example/', kind: 'survey', referenceDate: '2025-12-31', retrieved: '2026-11-01' };

/** A ladder of three steps. */
const content: SmallContent = {
  skills: { rust: { name: 'Rust' }, bash: { name: 'Bash' } },
  roles: {
    'junior-engineer': {
      title: 'Junior Engineer',
      level: 'junior',
      next: 'backend-engineer',
      responsibilities: ['Asks.', 'Learns.', 'Mends.'],
      hardSkills: hard(['python', 'awareness'], ['sql', 'working'], ['bash', 'working']),
    },
    'backend-engineer': {
      previous: 'junior-engineer',
      next: 'senior-engineer',
      hardSkills: hard(['python', 'working'], ['sql', 'working'], ['kafka', 'awareness']),
      softSkills: soft(['python', 'Reads.'], ['sql', 'Sorts.'], ['kafka', 'Waits.']),
      tools: [
        { skill: 'kafka', use: 'Events.' },
        { skill: 'bash', use: 'Scripts.' },
      ],
    },
    'senior-engineer': {
      title: 'Senior Engineer',
      level: 'senior',
      previous: 'backend-engineer',
      responsibilities: ['Leads.', 'Decides.', 'Answers.'],
      hardSkills: hard(['python', 'expert'], ['kafka', 'working'], ['rust', 'working']),
      softSkills: soft(['rust', 'Oils.'], ['sql', 'Sorts others.'], ['kafka', 'Waits longer.']),
      tools: [
        { skill: 'kafka', use: 'Events of others.' },
        { skill: 'rust', use: 'Speed.' },
      ],
    },
  },
  pay: {
    survey: {
      roles: ['backend-engineer', 'senior-engineer'],
      source: { ...source, licence: 'CC0' },
      rows: [
        { level: 'mid', median: 48_000, sampleSize: 120 },
        { level: 'senior', median: 60_000, sampleSize: 90 },
      ],
    },
  },
};

const graph = boardGraph(content);
const roleOf = (id: string) => graph.byId.roles.get(id)!;
const ladder = ['junior-engineer', 'backend-engineer', 'senior-engineer'].map(roleOf);

describe('the ladder in a role guide', () => {
  test('puts the previous and the next role side by side', async () => {
    const element = await render(RoleLadder, { props: { role: roleOf('backend-engineer'), graph } });
    expect(textsOf(element, 'article h3')).toEqual(['Junior Engineer', 'Senior Engineer']);
    const [before, after] = [...element.querySelectorAll('article')].map((card) => factsOf(card));
    expect(before).toEqual([
      ['Skills raised', 'awareness to working: Python'],
      ['Skills added', 'Kafka'],
      ['No longer listed', 'Bash'],
      ['Tools added', 'Bash'],
      ['Kept', '1 skill at the same proficiency'],
      ['Pay difference', 'No source we cite states the pay of both levels.'],
      ['Responsibilities before; those of this page are added', 'Asks. Learns. Mends.'],
    ]);
    expect(after).toEqual([
      ['Skills raised', 'working to expert: Python', 'awareness to working: Kafka'],
      ['Skills added', 'Rust'],
      ['No longer listed', 'SQL'],
      ['Soft skills added', 'Rust'],
      ['Tools added', 'Rust'],
      [
        'Pay difference',
        '€12,000 a year more: median €48,000 to €60,000 Developers, Spain, survey, n = 120 and 90. Source: Pay survey, 31 December 2025',
      ],
      ['Responsibilities added', 'Leads. Decides. Answers.'],
    ]);
    expect(linksOf(element)).toEqual(
      expect.arrayContaining([
        { name: 'Junior Engineer and Backend Engineer, side by side', to: '/roles/junior-engineer/compare/backend-engineer/' },
        { name: 'Backend Engineer and Senior Engineer, side by side', to: '/roles/backend-engineer/compare/senior-engineer/' },
        { name: 'Pay survey', to: 'https://pay.example/' },
        { name: 'The Backend ladder as one table', to: '/ladders/backend/' },
      ]),
    );
  });

  test('of a first step has no previous role, and of a role alone neither', async () => {
    const first = await render(RoleLadder, { props: { role: roleOf('junior-engineer'), graph } });
    expect(textsOf(first, 'article .eyebrow')).toEqual(['Next role']);
    const lone = boardGraph();
    const alone = await render(RoleLadder, { props: { role: lone.byId.roles.get('backend-engineer'), graph: lone } });
    expect(has(alone, 'article')).toBe(false);
  });

  test('names one benchmark, and leads to the others', async () => {
    const rows = (sampleSize: number) => [
      { level: 'mid', median: 1_000, sampleSize },
      { level: 'senior', median: 3_000, sampleSize },
    ];
    const more = { small: { roles: ['backend-engineer', 'senior-engineer'], rows: rows(5) } };
    const many = boardGraph({ ...content, pay: { ...more, ...content.pay } });
    const element = await render(RoleLadder, { props: { role: many.byId.roles.get('senior-engineer'), graph: many } });
    const [, pay] = factsOf(element).find(([term]) => term === 'Pay difference')!;
    expect(pay).toMatch(/^€12,000 a year more: .* 1 more benchmark states both levels$/);
    expect(linksOf(element)).toContainEqual({
      name: '1 more benchmark states both levels',
      to: '/roles/backend-engineer/compare/senior-engineer/#pay',
    });
  });
});

test('a ladder as a list links each role and each step', async () => {
  const element = await render(LadderSteps, { props: { ladder } });
  expect(has(element, '[aria-current]')).toBe(false);
  expect(linksOf(element)).toEqual([
    { name: 'Junior Engineer', to: '/roles/junior-engineer/' },
    { name: 'Backend Engineer', to: '/roles/backend-engineer/' },
    { name: 'Senior Engineer', to: '/roles/senior-engineer/' },
    { name: 'Junior Engineer to Backend Engineer', to: '/roles/junior-engineer/compare/backend-engineer/' },
    { name: 'Backend Engineer to Senior Engineer', to: '/roles/backend-engineer/compare/senior-engineer/' },
  ]);
});

test('a family is one table: roles by skills, with the proficiency in words', async () => {
  const element = await render(LadderTable, { props: { family: 'Backend', roles: ladder, graph } });
  expect(rowsOf(element)).toEqual([
    [
      'Skill',
      'Junior Engineer Junior, 0 open vacancies',
      'Backend Engineer Mid-level, 1 open vacancy',
      'Senior Engineer Senior, 0 open vacancies',
    ],
    ['Hard skills'],
    ['Python', 'Awareness', 'Working', 'Expert'],
    ['SQL', 'Working', 'Working', 'not named'],
    ['Bash', 'Working', 'not named', 'not named'],
    ['Kafka', 'not named', 'Awareness', 'Working'],
    ['Rust', 'not named', 'not named', 'Working'],
    ['Soft skills'],
    ['Python', 'named', 'named', 'not named'],
    ['SQL', 'named', 'named', 'named'],
    ['Kafka', 'named', 'named', 'named'],
    ['Rust', 'not named', 'not named', 'named'],
  ]);
  expect(textOf(element.querySelector('caption')!)).toMatch(
    /Awareness \(knows what it is for .*Expert \(sets the standard others follow\)$/,
  );
  expect([...element.querySelectorAll('th')].map((cell) => cell.getAttribute('scope'))).not.toContain(null);
  const box = element.querySelector('table')!.parentElement!;
  expect([box.className, box.getAttribute('tabindex'), box.getAttribute('aria-label')]).toEqual([
    'scroller',
    '0',
    'Skills of Backend by role',
  ]);
});

describe('two roles side by side', () => {
  const compare = async (a: string, b: string, from = graph) =>
    render(RoleComparison, { props: { pair: pairOf(from.byId.roles.get(a)!, from.byId.roles.get(b)!), graph: from } });
  const sectionOf = (element: Element, id: string) => element.querySelector(`#${id}`)!.closest('section')!;

  test('have a table of hard skills that says what changes', async () => {
    const element = await compare('senior-engineer', 'backend-engineer');
    expect(rowsOf(sectionOf(element, 'hard-skills'))).toEqual([
      ['Skill', 'Backend Engineer', 'Senior Engineer', 'Change'],
      ['Python', 'Working', 'Expert', 'raised'],
      ['Kafka', 'Awareness', 'Working', 'raised'],
      ['Rust', 'not named', 'Working', 'added'],
      ['SQL', 'Working', 'not named', 'no longer listed'],
    ]);
  });

  test('have what each does, and what it looks like at work', async () => {
    const element = await compare('backend-engineer', 'senior-engineer');
    expect(textsOf(sectionOf(element, 'responsibilities'), '.prose')).toEqual([
      'Backend Engineer Builds. Tests. Documents.',
      'Added as a Senior Engineer Leads. Decides. Answers.',
    ]);
    expect(factsOf(sectionOf(element, 'soft-skills'))).toEqual([
      ['Rust', 'Backend Engineer Not named in its guide. Senior Engineer Oils.'],
      ['SQL', 'Backend Engineer Sorts. Senior Engineer Sorts others.'],
      ['Kafka', 'Backend Engineer Waits. Senior Engineer Waits longer.'],
      ['Python', 'Backend Engineer Reads. Senior Engineer Not named in its guide.'],
    ]);
    expect(textOf(sectionOf(element, 'tools'))).toBe(
      'Tools Only for a Senior Engineer Rust Speed. In both Kafka Only for a Backend Engineer Bash',
    );
  });

  test('have the rows of each benchmark, and a difference only where it states both levels', async () => {
    const element = await compare('backend-engineer', 'senior-engineer');
    expect(rowsOf(sectionOf(element, 'pay'))).toEqual([
      ['Benchmark', 'Backend Engineer', 'Senior Engineer', 'Difference'],
      [
        'Developers, Spain Survey, EUR a year, Spain: Pay survey, 31 December 2025',
        '€48,000 Mid-level, n = 120',
        '€60,000 Senior, n = 90',
        '€12,000 a year more',
      ],
    ]);
    const pay = {
      whole: { roles: ['backend-engineer', 'junior-engineer'], rows: [{ median: 40_000 }], sampleSize: 9 },
      upper: { roles: ['backend-engineer'], rows: [{ level: 'mid', median: 45_000 }] },
    };
    const other = await compare('junior-engineer', 'backend-engineer', boardGraph({ ...content, pay }));
    expect(
      rowsOf(sectionOf(other, 'pay'))
        .slice(1)
        .map((cells) => cells.slice(1)),
    ).toEqual([
      ['€40,000 all levels, n = 9', '€40,000 all levels, n = 9', 'does not split by level'],
      ['not given', '€45,000 Mid-level, sample not given', 'speaks for one role only'],
    ]);
    const none = await compare('junior-engineer', 'backend-engineer', boardGraph({ ...content, pay: {} }));
    expect(textOf(sectionOf(none, 'pay'))).toBe('Pay No source we can cite reports pay for these roles yet.');
  });

  test('lead to both guides, with their open vacancies', async () => {
    const element = await compare('backend-engineer', 'senior-engineer');
    expect(linksOf(sectionOf(element, 'roles'))).toEqual([
      { name: 'Mid-level', to: '/levels/mid/' },
      { name: 'The role guide', to: '/roles/backend-engineer/' },
      { name: '1 open vacancy', to: '/roles/backend-engineer/#vacancies' },
      { name: 'Pay', to: '/pay/backend-engineer/' },
      { name: 'Senior', to: '/levels/senior/' },
      { name: 'The role guide', to: '/roles/senior-engineer/' },
      { name: 'No open vacancy', to: '/roles/senior-engineer/#vacancies' },
      { name: 'Pay', to: '/pay/senior-engineer/' },
    ]);
  });

  test('are linked by the one address they have, from either of them', async () => {
    const element = await render(CompareLinks, { props: { role: roleOf('senior-engineer'), others: [roleOf('junior-engineer')] } });
    expect(linksOf(element)).toEqual([{ name: 'Junior Engineer', to: '/roles/junior-engineer/compare/senior-engineer/' }]);
  });
});
