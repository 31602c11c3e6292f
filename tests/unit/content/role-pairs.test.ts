import { describe, expect, test } from 'vitest';
import { familyLadders, ladderTable } from '../../../src/content/ladders.ts';
import { comparedPairs, pairOf } from '../../../src/content/role-pairs.ts';
import { boardGraph } from '../../support/render.ts';

const families = {
  backend: { name: 'Backend', summary: 'Servers.' },
  data: { name: 'Data', summary: 'Pipelines.' },
  empty: { name: 'Empty', summary: 'Nobody yet.' },
};

function siteWith(roles: Record<string, object>) {
  return boardGraph({ site: { families }, roles });
}

/** A family with a ladder of three steps and a role of its own, and a role of another family. */
const roles = {
  'backend-engineer': { level: 'mid', previous: 'zebra-junior', next: 'apple-senior', relatedRoles: ['data-engineer'] },
  'zebra-junior': { title: 'Junior', level: 'junior', next: 'backend-engineer' },
  'apple-senior': { title: 'Senior', level: 'senior', previous: 'backend-engineer', relatedRoles: ['data-engineer', 'backend-engineer'] },
  'data-engineer': { title: 'Data Engineer', family: 'data', level: 'mid', relatedRoles: ['backend-engineer', 'lone-manager'] },
  'lone-manager': { title: 'Manager', level: 'manager' },
};

describe('the pairs that are compared', () => {
  const pairs = comparedPairs(siteWith(roles)).map(({ from, to, kind }) => `${from.id} ${to.id} ${kind}`);

  test('are neighbours on a ladder, the lower one first, and related roles, by level and then by id, each once', () => {
    expect(pairs.sort()).toEqual([
      'backend-engineer apple-senior step',
      'backend-engineer data-engineer related',
      'data-engineer apple-senior related',
      'data-engineer lone-manager related',
      'zebra-junior backend-engineer step',
    ]);
  });

  test('are the same pair from either side', () => {
    const { byId } = siteWith(roles);
    const all = [...byId.roles.values()];
    for (const a of all) {
      for (const b of all) if (a !== b) expect(pairOf(a, b)).toEqual(pairOf(b, a));
    }
  });

  test('go up the ladder even where two steps have one level', () => {
    const { byId } = siteWith({
      'backend-engineer': { level: 'senior', next: 'a-lead' },
      'a-lead': { title: 'Lead', level: 'senior', previous: 'backend-engineer' },
    });
    const [lower, upper] = ['backend-engineer', 'a-lead'].map((id) => byId.roles.get(id)!);
    expect(pairOf(upper!, lower!)).toEqual({ from: lower, to: upper, kind: 'step' });
  });
});

describe('the ladders of a family', () => {
  test('are its roles in the order one climbs them; a role of no ladder stands alone, a family without a role is left out', () => {
    const ladders = familyLadders(siteWith(roles)).map(({ id, ladders }) => [id, ladders.map((steps) => steps.map((role) => role.id))]);
    expect(ladders).toEqual([
      ['backend', [['zebra-junior', 'backend-engineer', 'apple-senior'], ['lone-manager']]],
      ['data', [['data-engineer']]],
    ]);
  });

  test('make one table: each skill once, with what every role says of it', () => {
    const hard = (...wanted: [string, string][]) => wanted.map(([skill, proficiency]) => ({ skill, proficiency, why: 'It is used.' }));
    const soft = (...names: string[]) => names.map((skill) => ({ skill, behaviour: `Does ${skill}.` }));
    const graph = boardGraph({
      skills: { rust: { name: 'Rust' } },
      roles: {
        'backend-engineer': {
          hardSkills: hard(['python', 'working'], ['SQL', 'awareness'], ['kafka', 'working']),
          softSkills: soft('python', 'sql', 'kafka'),
        },
        'senior-engineer': {
          title: 'Senior',
          hardSkills: hard(['rust', 'expert'], ['sql', 'expert'], ['Kafka', 'working']),
          softSkills: soft('rust', 'sql', 'kafka'),
        },
      },
    });
    const table = ladderTable([...graph.byId.roles.values()], graph.skills);
    expect(table.hard.map(({ skill, cells }) => [skill.id, ...cells])).toEqual([
      ['python', 'working', undefined],
      ['sql', 'awareness', 'expert'],
      ['kafka', 'working', 'working'],
      ['rust', undefined, 'expert'],
    ]);
    expect(table.soft.map(({ skill, cells }) => [skill.id, ...cells])).toEqual([
      ['python', 'Does python.', undefined],
      ['sql', 'Does sql.', 'Does sql.'],
      ['kafka', 'Does kafka.', 'Does kafka.'],
      ['rust', undefined, 'Does rust.'],
    ]);
  });
});
