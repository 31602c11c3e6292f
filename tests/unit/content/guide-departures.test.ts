import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guideDepartures } from '../../../src/content/guide-departures.ts';
import { boardGraph, type SmallContent } from '../../support/render.ts';

const named = ['python', 'sql', 'kafka', 'patience', 'docker'];
const strangers = ['rust', 'bash'];
const skills = Object.fromEntries([...named, ...strangers].map((id) => [id, { name: id, category: 'language' }]));
const guide = {
  hardSkills: [
    { skill: 'python', proficiency: 'expert', why: 'It is used.' },
    { skill: 'sql', proficiency: 'working', why: 'It is used.' },
    { skill: 'kafka', proficiency: 'awareness', why: 'It is used.' },
  ],
  softSkills: ['patience', 'sql', 'kafka'].map((skill) => ({ skill, behaviour: 'Waits.' })),
  tools: [{ skill: 'docker', use: 'Images.' }],
};

function departuresOf(fields: object, content: SmallContent = {}) {
  const graph = boardGraph({ skills, roles: { 'backend-engineer': guide, ...content.roles }, jobs: { 'acme/backend-engineer': fields } });
  const found = guideDepartures(graph.vacancyById.get('acme/backend-engineer')!, graph);
  return (
    found && {
      added: found.added.map(({ skill, status }) => `${skill.id} ${status}`),
      leftOut: found.leftOut.map(({ id }) => id),
      ...(found.level && { level: `${found.level.side} ${found.level.guide}` }),
    }
  );
}

describe('how a vacancy departs from its guide', () => {
  test('is what it asks for beside it, and what it leaves out of it', () => {
    expect(departuresOf({ skills: { must: ['rust', 'patience', 'docker'], nice: ['bash'] } })).toEqual({
      added: ['rust core', 'bash nice'],
      leftOut: ['python', 'sql'],
    });
  });

  test('is nothing where it follows the guide; what is only to be known of may be missing', () => {
    expect(departuresOf({ skills: { must: ['python'], nice: ['sql'] } })).toEqual({ added: [], leftOut: [] });
  });

  test('is not what it is phasing out: that is neither asked for nor left unnamed', () => {
    const stack = ['rust', 'python', 'sql'].map((skill) => ({ skill, status: 'legacy' }));
    expect(departuresOf({ stack: [{ group: 'Old', skills: stack }] })).toEqual({ added: [], leftOut: [] });
  });

  test.each([
    ['senior', 'above mid'],
    ['junior', 'below mid'],
  ])('is the level %s: %s', (level, words) => {
    expect(departuresOf({ level, skills: { must: ['python', 'sql'] } })).toEqual({ added: [], leftOut: [], level: words });
  });

  test('is the level alone where it names no skill, and then nothing is said to be left out', () => {
    expect(departuresOf({ level: 'lead' })).toEqual({ added: [], leftOut: [], level: 'above mid' });
  });

  test('is not told where there is nothing to compare: no guide, or no skill and no other level', () => {
    expect(departuresOf({})).toBeUndefined();
    const imported = { system: 'ashby', board: 'acme', id: '1', url: 'https://acme.example/1', lastSeen: '2026-11-20' };
    expect(departuresOf({ role: undefined, imported, skills: { must: ['rust'] } })).toBeUndefined();
    expect(departuresOf({ level: undefined, imported, skills: { must: ['python', 'sql'] } })).toEqual({ added: [], leftOut: [] });
  });

  test('for any skills, is the difference of the sets', () => {
    const use = fc.constantFrom('core', 'nice', 'legacy', undefined);
    fc.assert(
      fc.property(fc.record(Object.fromEntries([...named, ...strangers].map((id) => [id, use]))), (uses) => {
        const used = Object.keys(uses).filter((id) => uses[id] !== undefined);
        const stack = used.map((skill) => ({ skill, status: uses[skill] }));
        const found = departuresOf(used.length > 0 ? { stack: [{ group: 'All', skills: stack }] } : {});
        expect(found === undefined).toBe(used.length === 0);
        if (!found) return;
        expect(found.added.map((words) => words.split(' ')[0]).sort()).toEqual(
          strangers.filter((id) => uses[id] === 'core' || uses[id] === 'nice').sort(),
        );
        expect(found.leftOut).toEqual(['python', 'sql'].filter((id) => !used.includes(id)));
      }),
      { numRuns: 60 },
    );
  });
});
