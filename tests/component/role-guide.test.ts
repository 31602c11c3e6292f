import { describe, expect, test } from 'vitest';
import HardSkills from '../../src/components/role/HardSkills.astro';
import Ladder from '../../src/components/role/Ladder.astro';
import RoleCard from '../../src/components/role/RoleCard.astro';
import ToolGroups from '../../src/components/role/ToolGroups.astro';
import { ladderOf } from '../../src/content/graph.ts';
import { boardGraph, linksOf, render, rowsOf, textOf, textsOf, type SmallContent } from '../support/render.ts';

const roleOf = (fields: object, content: SmallContent = {}) => {
  const graph = boardGraph({ ...content, roles: { ...content.roles, 'backend-engineer': fields } });
  return { graph, role: graph.byId.roles.get('backend-engineer')! };
};

test('hard skills are a table: what, how well in words, and why', async () => {
  const hardSkills = [
    { skill: 'Python', proficiency: 'practitioner', why: 'It is what we write.' },
    { skill: 'sql', proficiency: 'working', why: 'Data lives there.' },
    { skill: 'kafka', proficiency: 'awareness', why: 'Events pass by.' },
  ];
  const element = await render(HardSkills, { props: roleOf({ hardSkills }) });
  expect(rowsOf(element)).toEqual([
    ['Skill', 'How well', 'Why'],
    ['Python', 'Practitioner', 'It is what we write.'],
    ['SQL', 'Working', 'Data lives there.'],
    ['Kafka', 'Awareness', 'Events pass by.'],
  ]);
  expect(textsOf(element, 'th[scope="row"]')).toEqual(['Python', 'SQL', 'Kafka']);
  expect(linksOf(element).map(({ to }) => to)).toEqual(['/skills/python/', '/skills/sql/', '/skills/kafka/']);
  const caption = textOf(element.querySelector('caption')!);
  expect(caption).toContain('Awareness: knows what it is for and when to ask');
  expect(caption).toMatch(/Expert: sets the standard others follow\.?$/);
});

test('tools are grouped by category in one order, and no group is empty', async () => {
  const tools = [
    { skill: 'kafka', use: 'Events.' },
    { skill: 'sql', use: 'Queries.' },
    { skill: 'python', use: 'Services.' },
  ];
  const element = await render(ToolGroups, { props: roleOf({ tools }) });
  expect(textsOf(element, 'section')).toEqual(['Programming languages SQL Queries. Python Services.', 'Message brokers Kafka Events.']);
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

test.each([
  [0, 'Mid-level · no open vacancy'],
  [1, 'Mid-level · 1 open vacancy'],
  [1200, 'Mid-level · 1,200 open vacancies'],
])('a role card counts %i vacancies', async (open, words) => {
  const element = await render(RoleCard, { props: { role: roleOf({}).role, open } });
  expect(textOf(element)).toBe(`Backend Engineer Builds services. ${words}`);
  expect(linksOf(element)).toEqual([{ name: 'Backend Engineer', to: '/roles/backend-engineer/' }]);
});
