import { describe, expect, test } from 'vitest';
import HardSkills from '../../src/components/role/HardSkills.astro';
import InterviewKit from '../../src/components/role/InterviewKit.astro';
import Ladder from '../../src/components/role/Ladder.astro';
import RoleCard from '../../src/components/role/RoleCard.astro';
import ToolGroups from '../../src/components/role/ToolGroups.astro';
import OftenAsked from '../../src/components/role/OftenAsked.astro';
import Scorecard from '../../src/components/role/Scorecard.astro';
import SkillDemand from '../../src/components/role/SkillDemand.astro';
import { ladderOf } from '../../src/content/graph.ts';
import { roleDemand } from '../../src/content/role-demand.ts';
import { boardGraph, linksOf, render, rowsOf, textOf, textsOf, type SmallContent } from '../support/render.ts';

const roleOf = (fields: object, content: SmallContent = {}) => {
  const graph = boardGraph({ ...content, roles: { ...content.roles, 'backend-engineer': fields } });
  const role = graph.byId.roles.get('backend-engineer')!;
  return { graph, role, demand: roleDemand(role, graph) };
};

/** Vacancies of the role that ask for each of these lists of skills. */
const asking = (...lists: string[][]): SmallContent => ({
  skills: { rust: { name: 'Rust' }, bash: { name: 'Bash' } },
  jobs: {
    'acme/backend-engineer': { status: 'filled', closedOn: '2026-11-10' },
    ...Object.fromEntries(lists.map((must, index) => [`acme/job-${index}`, { skills: { must } }])),
  },
});

test('hard skills are a table: what, how well in words, and why', async () => {
  const hardSkills = [
    { skill: 'Python', proficiency: 'practitioner', why: 'It is what we write.' },
    { skill: 'sql', proficiency: 'working', why: 'Data lives there.' },
    { skill: 'kafka', proficiency: 'awareness', why: 'Events pass by.' },
  ];
  const asked = asking(['python', 'sql'], ['python'], ['python', 'rust'], ['python']);
  const element = await render(HardSkills, { props: roleOf({ hardSkills }, asked) });
  expect(rowsOf(element)).toEqual([
    ['Skill', 'How well', 'Asked for', 'Why'],
    ['Python', 'Practitioner', '4 of 4', 'It is what we write.'],
    ['SQL', 'Working', '1 of 4', 'Data lives there.'],
    ['Kafka', 'Awareness', '0 of 4', 'Events pass by.'],
  ]);
  expect(textsOf(element, 'th[scope="row"]')).toEqual(['Python', 'SQL', 'Kafka']);
  expect(linksOf(element).map(({ to }) => to)).toEqual(['/skills/python/', '/skills/sql/', '/skills/kafka/']);
  const caption = textOf(element.querySelector('caption')!);
  expect(caption).toMatch(/^What the role needs, how well, how many of its 4 open vacancies ask for it, and why\. /);
  expect(caption).toContain('Awareness: knows what it is for and when to ask');
  expect(caption).toMatch(/Expert: sets the standard others follow\.?$/);
});

test('hard skills of a role without an open vacancy are not counted, and the table says why', async () => {
  const element = await render(HardSkills, { props: roleOf({}, asking()) });
  expect(rowsOf(element)[0]).toEqual(['Skill', 'How well', 'Why']);
  expect(textOf(element.querySelector('caption')!)).toContain('No vacancy of the role is open at the moment, so nothing can be counted.');
});

test('from five open vacancies on, a share has its percentage', async () => {
  const five = [['python'], ['python'], ['python'], ['sql'], ['sql']];
  const element = await render(HardSkills, { props: roleOf({}, asking(...five)) });
  expect(textsOf(element, 'tbody td:nth-child(3)')).toEqual(['3 of 5, 60%', '2 of 5, 40%', '0 of 5, 0%']);
});

describe('what is often asked and not in the guide', () => {
  const often = async (...lists: string[][]) =>
    textOf(await render(OftenAsked, { props: { demand: roleOf({}, asking(...lists)).demand, locale: 'en-GB' } }));

  test('is listed with its share, the most asked first', async () => {
    expect(await often(['rust', 'bash'], ['rust', 'bash'], ['rust'])).toMatch(
      /^Often asked, not in this guide .* Rust \(3 of 3\) Bash \(2 of 3\)$/,
    );
  });

  test('is said to be nothing', async () => {
    expect(await often(['rust'], ['bash'])).toMatch(/^Often asked, not in this guide Nothing: /);
  });

  test('is not spoken of where one vacancy is open, or none', async () => {
    expect(await often(['rust'])).toBe('');
    expect(await often()).toBe('');
  });
});

test('a skill says how often each role asks for it', async () => {
  const { graph } = roleOf({}, asking(['python'], ['python'], ['sql'], ['python'], ['sql']));
  const sentences = async (id: string) =>
    textsOf(await render(SkillDemand, { props: { skill: graph.byId.skills.get(id), graph } }), 'section[aria-labelledby] li');
  expect(await sentences('python')).toEqual(['3 of 5 open vacancies for a Backend Engineer ask for it, 60%']);
  expect(await sentences('kafka')).toEqual(['0 of 5 open vacancies for a Backend Engineer ask for it, 0%']);
  expect(await sentences('rust')).toEqual([]);
  const one = roleOf({}, asking(['python'])).graph;
  const element = await render(SkillDemand, { props: { skill: one.byId.skills.get('python'), graph: one } });
  expect(textOf(element)).toBe('How often it is asked for 1 of 1 open vacancy for a Backend Engineer asks for it');
  expect(linksOf(element)).toEqual([{ name: 'Backend Engineer', to: '/roles/backend-engineer/' }]);
});

test('tools are grouped by category in one order, and no group is empty', async () => {
  const tools = [
    { skill: 'kafka', use: 'Events.' },
    { skill: 'sql', use: 'Queries.' },
    { skill: 'python', use: 'Services.' },
  ];
  const element = await render(ToolGroups, { props: roleOf({ tools }, asking(['kafka'], ['kafka', 'sql'])) });
  expect(textsOf(element, 'section')).toEqual([
    'Programming languages SQL asked for by 1 of 2 Queries. Python asked for by 0 of 2 Services.',
    'Message brokers Kafka asked for by 2 of 2 Events.',
  ]);
  expect(textOf(element)).toMatch(/^Beside each tool: how many of the role's 2 open vacancies ask for it\. /);
  expect(textsOf(element, 'h3')).toEqual(['Programming languages', 'Message brokers']);
  expect(linksOf(element)).toContainEqual({ name: 'Message brokers', to: '/skills/category/message-broker/' });
  for (const group of element.querySelectorAll('section')) expect(group.querySelectorAll('li').length).toBeGreaterThan(0);
});

describe('the ladder', () => {
  const roles = {
    'junior-engineer': { title: 'Junior Engineer', level: 'junior', next: 'backend-engineer' },
    'senior-engineer': { title: 'Senior Engineer', level: 'senior', previous: 'backend-engineer' },
  };

  test('goes from the first step to the last, and says which one this is', async () => {
    const { graph, role } = roleOf({ previous: 'junior-engineer', next: 'senior-engineer' }, { roles });
    const element = await render(Ladder, { props: { ladder: ladderOf(role, graph.byId.roles), current: role } });
    expect(textsOf(element, 'ol > li')).toEqual(['Junior Junior Engineer', 'Mid-level Backend Engineer', 'Senior Senior Engineer']);
    expect(textsOf(element, '[aria-current="step"]')).toEqual(['Mid-level Backend Engineer']);
    expect(linksOf(element)).toEqual([
      { name: 'Junior Engineer', to: '/roles/junior-engineer/' },
      { name: 'Senior Engineer', to: '/roles/senior-engineer/' },
    ]);
  });

  test('of a role alone is that role', async () => {
    const { role } = roleOf({});
    const element = await render(Ladder, { props: { ladder: [role], current: role } });
    expect(textsOf(element, 'ol > li')).toEqual(['Mid-level Backend Engineer']);
  });
});

const kit = [
  { question: 'What is a queue?', skill: 'kafka', lookFor: 'An example.', redFlags: 'A slogan.' },
  { question: 'What broke?', lookFor: 'A cause.' },
  { question: 'What is an index?', skill: 'SQL', lookFor: 'A reason.' },
  { question: 'Who reads twice?', skill: 'Kafka', lookFor: 'A key.' },
];

describe('the interview kit', () => {
  test('goes by skill: questions, what a good answer shows, red flags', async () => {
    const element = await render(InterviewKit, { props: roleOf({ interviewQuestions: kit }) });
    expect(textsOf(element, 'section')).toEqual([
      'Kafka Working What is a queue? A good answer shows An example. Red flags A slogan. Who reads twice? A good answer shows A key.',
      'SQL Working What is an index? A good answer shows A reason.',
      'Across skills What broke? A good answer shows A cause.',
    ]);
    expect(linksOf(element)).toEqual([
      { name: 'Print the scorecard', to: '/roles/backend-engineer/scorecard/' },
      { name: 'Kafka', to: '/skills/kafka/' },
      { name: 'SQL', to: '/skills/sql/' },
    ]);
  });

  test('has a scorecard: a row for each skill, four ratings, and the soft skills no question tests', async () => {
    const softSkills = [
      { skill: 'python', behaviour: 'Charms snakes.' },
      { skill: 'kafka', behaviour: 'Reads novels.' },
      { skill: 'sql', behaviour: 'Asks well.' },
    ];
    const element = await render(Scorecard, { props: roleOf({ interviewQuestions: kit, softSkills }) });
    expect(textsOf(element, 'th[scope="row"]')).toEqual([
      'Kafka wanted: working What is a queue? Who reads twice?',
      'SQL wanted: working What is an index?',
      'Across skills What broke?',
      'Python Charms snakes.',
    ]);
    for (const boxes of textsOf(element, 'tbody td:nth-child(2)')) expect(boxes).toBe('1 2 3 4');
    expect(textsOf(element, '.anchors li').map((text) => text[0])).toEqual(['1', '2', '3', '4']);
    for (const words of ['Candidate', 'Interviewer', 'Date', 'Decision', 'Strong no', 'Strong yes'])
      expect(textOf(element)).toContain(words);
  });
});

test.each([
  [0, 'Mid-level · no open vacancy'],
  [1, 'Mid-level · 1 open vacancy'],
  [1200, 'Mid-level · 1,200 open vacancies'],
])('a role card counts %i vacancies', async (open, words) => {
  const element = await render(RoleCard, { props: { role: roleOf({}).role, open } });
  expect(textOf(element)).toBe(`Backend Engineer Builds services. ${words}`);
  expect(linksOf(element)).toEqual([{ name: 'Backend Engineer', to: '/roles/backend-engineer/' }]);
});
