import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageOf, fromSkillLines, toSkillLines, type AskedSkill } from '../../../src/domain/coverage.ts';

const skill = (id: string, need: AskedSkill['need']): AskedSkill => ({ id, name: id.toUpperCase(), need });
const asked = [skill('python', 'core'), skill('sql', 'core'), skill('kafka', 'nice'), skill('docker', 'nice')];
const idsOf = (have: string[]) =>
  Object.fromEntries(
    Object.entries({ ...coverageOf(asked, new Set(have)) }).map(([group, skills]: [string, AskedSkill[]]) => [
      group,
      skills.map(({ id }) => id),
    ]),
  );

test('what is needed is covered or missing, what is nice to have is covered or left', () => {
  expect(idsOf(['sql', 'kafka', 'rust'])).toEqual({ covered: ['sql', 'kafka'], missing: ['python'], nice: ['docker'] });
  expect(idsOf([])).toEqual({ covered: [], missing: ['python', 'sql'], nice: ['kafka', 'docker'] });
  expect(idsOf(asked.map(({ id }) => id))).toEqual({ covered: ['python', 'sql', 'kafka', 'docker'], missing: [], nice: [] });
});

test('every asked skill is in one group, whatever somebody has', () => {
  fc.assert(
    fc.property(fc.subarray(['python', 'sql', 'kafka', 'docker', 'rust']), (have) => {
      expect(Object.values(idsOf(have)).flat().sort()).toEqual(asked.map(({ id }) => id).sort());
      expect(idsOf(have)['covered']).toEqual(asked.flatMap(({ id }) => (have.includes(id) ? [id] : [])));
    }),
  );
});

test('an attribute gives back what was written into it', () => {
  const names: AskedSkill[] = [
    { id: 'c-sharp', name: 'C# & "friends" | more', need: 'core' },
    { id: 'go', name: 'Go', need: 'core' },
  ];
  expect(fromSkillLines(toSkillLines(names, 'core'), 'core')).toEqual(names);
  expect(toSkillLines(names, 'nice')).toBeUndefined();
  expect(fromSkillLines(undefined, 'nice')).toEqual([]);
});
