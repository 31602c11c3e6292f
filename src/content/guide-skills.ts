import type { Role } from '../schemas/role.ts';
import { proficiencies, skillCategories, type Proficiency, type SkillCategory } from '../schemas/vocabulary.ts';
import type { RoleEntry, SkillEntry } from './graph.ts';
import { remember } from './readings.ts';
import type { SkillRegistry } from './skill-registry.ts';

/** Something a guide says of a skill, with the skill found. */
export type WithSkill<T extends { skill: string }> = Omit<T, 'skill'> & { skill: SkillEntry };

/** The items of a guide's list with their skills found. Names that no skill has are left out; a rule reports them. */
export function withSkills<T extends { skill: string }>(items: readonly T[], registry: SkillRegistry): WithSkill<T>[] {
  return items.flatMap((item) => {
    const skill = registry.find(item.skill);
    return skill ? [{ ...item, skill }] : [];
  });
}

/** True for a proficiency that is asked of applicants; what one should only be aware of is not. */
export function isAskedFor(proficiency: Proficiency): boolean {
  return proficiencies[proficiency].rank >= proficiencies.working.rank;
}

/** The hard skills that a guide asks of applicants. */
export function askedHardSkills({ data }: RoleEntry, registry: SkillRegistry): WithSkill<Role['hardSkills'][number]>[] {
  return withSkills(data.hardSkills, registry).filter(({ proficiency }) => isAskedFor(proficiency));
}

/** The tools of a guide by category, in the order of the categories. */
export function toolGroups(
  { data }: RoleEntry,
  registry: SkillRegistry,
): { category: SkillCategory; tools: WithSkill<Role['tools'][number]>[] }[] {
  const tools = withSkills(data.tools, registry);
  return (Object.keys(skillCategories) as SkillCategory[])
    .map((category) => ({ category, tools: tools.filter(({ skill }) => skill.data.category === category) }))
    .filter((group) => group.tools.length > 0);
}

/** By the skills that names lead to, because an entry stays when those of a dev server change. */
const namedByGuide = new WeakMap<SkillRegistry, WeakMap<RoleEntry, () => ReadonlySet<string>>>();

/** Ids of the skills a guide names anywhere: as hard skill, soft skill or tool, or as what a question tests. */
export function namedSkills(role: RoleEntry, registry: SkillRegistry): ReadonlySet<string> {
  let guides = namedByGuide.get(registry);
  if (!guides) namedByGuide.set(registry, (guides = new WeakMap()));
  let named = guides.get(role);
  if (!named) {
    named = remember(() => {
      const { hardSkills, softSkills, tools, interviewQuestions } = role.data;
      const names = [...hardSkills, ...softSkills, ...tools, ...interviewQuestions].flatMap(({ skill }) => skill ?? []);
      return new Set(names.flatMap((name) => registry.find(name)?.id ?? []));
    });
    // Asked for each vacancy of the role.
    guides.set(role, named);
  }
  return named();
}
