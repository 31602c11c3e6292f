import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roleStep, type SkillChange } from '../../../src/content/role-step.ts';
import { proficiencies, valuesOf, type Proficiency } from '../../../src/schemas/vocabulary.ts';
import { boardGraph } from '../../support/render.ts';

const ids = ['python', 'sql', 'kafka', 'rust', 'bash', 'redis'];
const skills = Object.fromEntries(ids.map((id) => [id, { name: `The ${id}`, aliases: [`${id} 2`], category: 'language' }]));

type Levels = Readonly<Record<string, Proficiency | undefined>>;
const hardSkills = (wanted: Levels) =>
  Object.entries(wanted).flatMap(([skill, proficiency]) => (proficiency ? [{ skill, proficiency, why: 'It is used.' }] : []));

function stepBetween(lower: object, upper: object) {
  const graph = boardGraph({ skills, roles: { 'backend-engineer': lower, 'senior-engineer': { title: 'Senior Engineer', ...upper } } });
  const [from, to] = ['backend-engineer', 'senior-engineer'].map((id) => graph.byId.roles.get(id)!);
  return roleStep(from!, to!, graph);
}

const changesOf = (lower: Levels, upper: Levels) =>
  stepBetween({ hardSkills: hardSkills(lower) }, { hardSkills: hardSkills(upper) }).skills.map(({ skill, change, from, to }) =>
    [skill.id, change, from, to].filter(Boolean).join(' '),
  );

describe('the hard skills of a step', () => {
  test('are added, raised, kept, lowered or no longer listed; those of the upper role come first, in its order', () => {
    expect(
      changesOf(
        { python: 'working', sql: 'expert', kafka: 'practitioner', rust: 'awareness' },
        { redis: 'awareness', kafka: 'practitioner', sql: 'working', python: 'expert' },
      ),
    ).toEqual([
      'redis added awareness',
      'kafka kept practitioner practitioner',
      'sql lowered expert working',
      'python raised working expert',
      'rust dropped awareness',
    ]);
  });

  test('are the same skill under any of its names', () => {
    const three: Levels = { sql: 'working', kafka: 'working' };
    expect(changesOf({ ...three, 'python 2': 'working' }, { ...three, 'The python': 'expert' })).toContain('python raised working expert');
  });

  test('for any two guides, fall into the sets one finds by hand', () => {
    const wanted = fc
      .record(Object.fromEntries(ids.map((id) => [id, fc.option(fc.constantFrom(...valuesOf(proficiencies)), { nil: undefined })])))
      .filter((levels) => hardSkills(levels).length >= 3);
    const rank = (proficiency: Proficiency) => ['awareness', 'working', 'practitioner', 'expert'].indexOf(proficiency);
    fc.assert(
      fc.property(wanted, wanted, (lower, upper) => {
        const step = stepBetween({ hardSkills: hardSkills(lower) }, { hardSkills: hardSkills(upper) });
        const found = (change: SkillChange) => step.skills.filter((one) => one.change === change).map(({ skill }) => skill.id);
        const both = ids.filter((id) => lower[id] && upper[id]);
        const by = (isIt: (difference: number) => boolean) => both.filter((id) => isIt(rank(upper[id]!) - rank(lower[id]!)));
        expect(found('added').sort()).toEqual(ids.filter((id) => upper[id] && !lower[id]).sort());
        expect(found('dropped').sort()).toEqual(ids.filter((id) => lower[id] && !upper[id]).sort());
        expect(found('raised').sort()).toEqual(by((difference) => difference > 0).sort());
        expect(found('lowered').sort()).toEqual(by((difference) => difference < 0).sort());
        expect(found('kept').sort()).toEqual(by((difference) => difference === 0).sort());
      }),
      { numRuns: 60 },
    );
  });
});

test('soft skills and tools stand side by side with what each guide says of them', () => {
  const soft = (behaviour: string, ...names: string[]) => names.map((skill) => ({ skill, behaviour }));
  const tool = (use: string, ...names: string[]) => names.map((skill) => ({ skill, use }));
  const { softSkills, tools } = stepBetween(
    { softSkills: soft('Before.', 'python', 'sql', 'kafka'), tools: tool('Small ones.', 'rust', 'bash') },
    { softSkills: soft('After.', 'redis', 'sql', 'kafka'), tools: tool('Large ones.', 'bash') },
  );
  const shown = (list: typeof tools) => list.map(({ skill, from, to }) => [skill.id, from, to]);
  expect(shown(softSkills)).toEqual([
    ['redis', undefined, 'After.'],
    ['sql', 'Before.', 'After.'],
    ['kafka', 'Before.', 'After.'],
    ['python', 'Before.', undefined],
  ]);
  expect(shown(tools)).toEqual([
    ['bash', 'Small ones.', 'Large ones.'],
    ['rust', 'Small ones.', undefined],
  ]);
});
