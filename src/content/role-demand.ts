import type { Share } from '../domain/share.ts';
import { compareText, type RoleEntry, type SiteGraph, type SkillEntry } from './graph.ts';
import { namedSkills } from './guide-skills.ts';

/** A skill with the number of a role's open vacancies that ask for it. */
export interface SkillDemand extends Share {
  skill: SkillEntry;
}

/** What the open vacancies of a role ask for. What a vacancy is phasing out it does not ask for. */
export interface RoleDemand {
  /** Number of the role's open vacancies. */
  of: number;
  /** Vacancies that ask for a skill, as needed or as welcome, by the id of the skill. */
  asked: ReadonlyMap<string, number>;
  /** Skills that are often asked for and that the guide names nowhere, most asked first. */
  unnamed: readonly SkillDemand[];
}

/** Often: by at least one in three of a role's open vacancies, and by more than one. */
const oftenOneIn = 3;
const oftenLeast = 2;

/** Counts what the open vacancies of a role ask for. */
export function roleDemand(role: RoleEntry, graph: Pick<SiteGraph, 'openBy' | 'skills'>): RoleDemand {
  const vacancies = graph.openBy.role.get(role.id) ?? [];
  const found = new Map<string, SkillDemand>();
  for (const { skills } of vacancies) {
    for (const { skill, status } of skills) {
      if (status === 'legacy') continue;
      const known = found.get(skill.id);
      if (known) known.asked++;
      else found.set(skill.id, { skill, asked: 1, of: vacancies.length });
    }
  }
  const named = namedSkills(role, graph.skills);
  return {
    of: vacancies.length,
    asked: new Map([...found].map(([id, { asked }]) => [id, asked])),
    unnamed: [...found.values()].filter((one) => isOften(one) && !named.has(one.skill.id)).sort(byDemand),
  };
}

function isOften({ asked, of }: Share): boolean {
  return asked >= oftenLeast && asked * oftenOneIn >= of;
}

function byDemand(a: SkillDemand, b: SkillDemand): number {
  return b.asked - a.asked || compareText(a.skill.data.name.toLowerCase(), b.skill.data.name.toLowerCase());
}

/** A role with the number of its open vacancies that ask for one skill. */
export interface DemandOfRole extends Share {
  role: RoleEntry;
}

/** The roles whose open vacancies ask for a skill or whose guides name it, the largest share first. */
export function demandForSkill(skill: SkillEntry, graph: Pick<SiteGraph, 'openBy' | 'rolesBySkill'>): DemandOfRole[] {
  const found = new Map<RoleEntry, DemandOfRole>();
  const shareOf = (role: RoleEntry) => {
    const known = found.get(role) ?? { role, asked: 0, of: graph.openBy.role.get(role.id)?.length ?? 0 };
    if (known.of > 0) found.set(role, known);
    return known;
  };
  for (const role of graph.rolesBySkill.get(skill.id) ?? []) shareOf(role);
  for (const { role } of graph.openBy.skill.get(skill.id) ?? []) if (role) shareOf(role).asked++;
  return [...found.values()].sort(
    (a, b) => b.asked / b.of - a.asked / a.of || b.of - a.of || compareText(a.role.data.title, b.role.data.title),
  );
}
