import type { AskedSkill } from '../domain/coverage.ts';
import type { RoleEntry, Vacancy } from './graph.ts';
import { isAskedFor, withSkills } from './guide-skills.ts';
import type { SkillRegistry } from './skill-registry.ts';

/** What a guide asks for: hard skills, of which those that one should only be aware of are nice to have. */
export function skillsAskedByRole({ data }: RoleEntry, registry: SkillRegistry): AskedSkill[] {
  return withSkills(data.hardSkills, registry).map(({ skill, proficiency }) => ({
    id: skill.id,
    name: skill.data.name,
    need: isAskedFor(proficiency) ? 'core' : 'nice',
  }));
}

/** What a vacancy asks for: all it names but what it is phasing out. */
export function skillsAskedByVacancy({ skills }: Vacancy): AskedSkill[] {
  return skills.flatMap(({ skill, status }) => (status === 'legacy' ? [] : [{ id: skill.id, name: skill.data.name, need: status }]));
}
