import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demandForSkill, roleDemand } from '../../../src/content/role-demand.ts';
import { boardGraph, type SmallContent } from '../../support/render.ts';

type Use = 'core' | 'nice' | 'legacy' | 'none';

/** Skills that exist; the guide of the role names the first three and `named`, and no other. */
const inGuide = ['python', 'sql', 'kafka', 'named'];
const strangers = ['rust', 'bash', 'redis'];
const skills = Object.fromEntries([...inGuide, ...strangers].map((id) => [id, { name: id.toUpperCase(), category: 'language' }]));

/** A vacancy that uses skills so. */
const vacancyOf = (uses: Readonly<Record<string, Use>>, more: object = {}) => {
  const stack = Object.entries(uses).flatMap(([skill, status]) => (status === 'none' ? [] : [{ skill, status }]));
  return { ...(stack.length > 0 && { stack: [{ group: 'All', skills: stack }] }), ...more };
};

/** The site with these vacancies for the role and no other. */
function siteWith(vacancies: readonly object[], content: SmallContent = {}) {
  const graph = boardGraph({
    ...content,
    skills,
    roles: {
      'backend-engineer': {
        interviewQuestions: ['What?', 'How?', 'Why?'].map((question) => ({ question, skill: 'named', lookFor: 'It.' })),
      },
      ...content.roles,
    },
    jobs: {
      'acme/backend-engineer': { status: 'filled', closedOn: '2026-11-10' },
      ...Object.fromEntries(vacancies.map((fields, index) => [`acme/job-${index}`, fields])),
      ...content.jobs,
    },
  });
  return { graph, role: graph.byId.roles.get('backend-engineer')! };
}

const demandOf = (vacancies: readonly object[]) => {
  const { graph, role } = siteWith(vacancies);
  return roleDemand(role, graph);
};
const oftenOf = (vacancies: readonly object[]) => demandOf(vacancies).unnamed.map(({ skill, asked, of }) => [skill.id, asked, of]);

describe('what the open vacancies of a role ask for', () => {
  test('is counted by vacancy: needed and welcome alike, never what is being phased out', () => {
    const { of, asked } = demandOf([
      vacancyOf({ python: 'core', sql: 'nice', kafka: 'legacy' }),
      vacancyOf({ python: 'nice', kafka: 'legacy' }),
      vacancyOf({ sql: 'none' }),
    ]);
    expect(of).toBe(3);
    expect([...asked].sort()).toEqual([
      ['python', 2],
      ['sql', 1],
    ]);
  });

  test('is what they must have, too, unless the same vacancy is phasing it out', () => {
    const { asked } = demandOf([
      { skills: { must: ['python', 'PYTHON'], nice: ['sql'] } },
      { skills: { must: ['kafka'] }, stack: [{ group: 'Old', skills: [{ skill: 'kafka', status: 'legacy' }] }] },
    ]);
    expect([...asked].sort()).toEqual([
      ['python', 1],
      ['sql', 1],
    ]);
  });

  test('is nothing where none is open', () => {
    expect(demandOf([])).toEqual({ of: 0, asked: new Map(), unnamed: [] });
  });

  test('comes from no closed vacancy and from no other role', () => {
    const { graph, role } = siteWith([vacancyOf({ python: 'core' })], {
      roles: { 'data-engineer': { title: 'Data Engineer' } },
      jobs: {
        'acme/closed': vacancyOf({ sql: 'core' }, { status: 'filled', closedOn: '2026-11-10' }),
        'acme/other': vacancyOf({ sql: 'core' }, { role: 'data-engineer' }),
      },
    });
    expect(roleDemand(role, graph)).toMatchObject({ of: 1, asked: new Map([['python', 1]]) });
  });
});

describe('often asked, not in the guide', () => {
  const asking = (times: number, of: number, use: Use = 'core') =>
    Array.from({ length: of }, (_, index) => vacancyOf({ rust: index < times ? use : 'none' }));

  test.each([
    [1, 1, false],
    [1, 2, false],
    [1, 3, false],
    [2, 2, true],
    [2, 6, true],
    [2, 7, false],
    [3, 9, true],
    [3, 10, false],
  ])('asked by %i of %i: %s', (times, of, often) => expect(oftenOf(asking(times, of))).toEqual(often ? [['rust', times, of]] : []));

  test('is never what is being phased out, nor what the guide names anywhere, be it in a question', () => {
    expect(oftenOf(asking(4, 4, 'legacy'))).toEqual([]);
    expect(oftenOf([vacancyOf({ named: 'core', python: 'core' }), vacancyOf({ named: 'core', python: 'core' })])).toEqual([]);
  });

  test('has the most asked first, then goes by name', () => {
    const all = vacancyOf({ redis: 'core', rust: 'core', bash: 'nice' });
    expect(oftenOf([all, all, vacancyOf({ rust: 'nice' })]).map(([id]) => id)).toEqual(['rust', 'bash', 'redis']);
  });
});

test('for any vacancies, counts and what is often asked are those one counts by hand', () => {
  const use = fc.constantFrom<Use>('core', 'nice', 'legacy', 'none');
  const vacancies = fc.array(fc.record(Object.fromEntries([...inGuide, ...strangers].map((id) => [id, use]))), { maxLength: 9 });
  fc.assert(
    fc.property(vacancies, (uses) => {
      const { of, asked, unnamed } = demandOf(uses.map((one) => vacancyOf(one)));
      expect(of).toBe(uses.length);
      for (const id of [...inGuide, ...strangers]) {
        const times = uses.filter((one) => one[id] === 'core' || one[id] === 'nice').length;
        expect(asked.get(id) ?? 0).toBe(times);
        const often = strangers.includes(id) && times >= 2 && times / uses.length >= 1 / 3;
        expect(unnamed.some(({ skill }) => skill.id === id)).toBe(often);
      }
    }),
    { numRuns: 60 },
  );
});

describe('the other way round, for a skill', () => {
  const content: SmallContent = {
    roles: {
      'data-engineer': { title: 'Data Engineer' },
      'web-engineer': {
        title: 'Web Engineer',
        hardSkills: ['sql', 'kafka', 'named'].map(hard),
        softSkills: ['sql', 'kafka', 'named'].map(soft),
      },
      'lone-engineer': { title: 'Lone Engineer' },
    },
    jobs: {
      'acme/data-1': vacancyOf({ python: 'nice' }, { role: 'data-engineer' }),
      'acme/data-2': vacancyOf({ python: 'core' }, { role: 'data-engineer' }),
      'acme/web': vacancyOf({ rust: 'legacy' }, { role: 'web-engineer' }),
    },
  };
  const demandFor = (id: string) => {
    const { graph } = siteWith([vacancyOf({ python: 'core' }), vacancyOf({ python: 'legacy' }), vacancyOf({ rust: 'core' })], content);
    return demandForSkill(graph.byId.skills.get(id)!, graph).map(({ role, asked, of }) => [role.id, asked, of]);
  };

  test('is the share of each role, the largest first', () => {
    expect(demandFor('python')).toEqual([
      ['data-engineer', 2, 2],
      ['backend-engineer', 1, 3],
    ]);
  });

  test('counts none where the guide names the skill and no vacancy asks for it, and is silent where no vacancy is open', () => {
    expect(demandFor('sql')).toEqual([
      ['backend-engineer', 0, 3],
      ['data-engineer', 0, 2],
      ['web-engineer', 0, 1],
    ]);
  });

  test('does not count what is being phased out', () => {
    expect(demandFor('rust')).toEqual([['backend-engineer', 1, 3]]);
  });
});

function soft(skill: string) {
  return { skill, behaviour: 'Uses it.' };
}

function hard(skill: string) {
  return { skill, proficiency: 'working', why: 'It is used.' };
}
