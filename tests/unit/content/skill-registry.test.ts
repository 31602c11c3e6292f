import { describe, expect, it } from 'vitest';
import { SkillRegistry } from '../../../src/content/skill-registry.ts';
import type { Entry } from '../../../src/content/entry.ts';

function skill(id: string, name: string, aliases?: string[]): Entry<'skills'> {
  const data = { name, category: 'language', description: 'A skill.', ...(aliases && { aliases }) } as const;
  return { collection: 'skills', id, file: `skills/${id}.yaml`, format: 'yaml', data, hasBody: false, bodyReferences: [], bodyPhrases: [] };
}

const postgresql = skill('postgresql', 'PostgreSQL', ['Postgres', 'PG']);
const csharp = skill('c-sharp', 'C#');

describe('a skill', () => {
  const registry = new SkillRegistry([csharp, postgresql]);

  it.each(['postgresql', 'PostgreSQL', 'postgres', '  PG ', 'pg'])('is found by "%s"', (text) => {
    expect(registry.find(text)).toBe(postgresql);
  });

  it('is not found by something else', () => {
    expect(registry.find('Git')).toBeUndefined();
    expect(registry.find('')).toBeUndefined();
  });

  it('keeps the signs of its name', () => {
    expect(registry.find('c#')).toBe(csharp);
    expect(registry.find('c')).toBeUndefined();
  });

  it('has every name an author may type', () => {
    expect(registry.names()).toEqual(['c-sharp', 'C#', 'postgresql', 'PostgreSQL', 'Postgres', 'PG']);
  });
});

it('takes ids before names, and names in the order of the files; who comes later is told', () => {
  const git = skill('git', 'Git');
  const github = skill('github', 'Git', ['GitHub', 'postgresql']);
  const registry = new SkillRegistry([git, github, postgresql]);
  expect(registry.find('git')).toBe(git);
  expect(registry.find('postgresql')).toBe(postgresql);
  expect(registry.clashes).toEqual([
    { name: 'Git', holder: git, claimant: github },
    { name: 'postgresql', holder: postgresql, claimant: github },
  ]);
});
