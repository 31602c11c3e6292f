import { proficiencies, type Proficiency } from '../schemas/vocabulary.ts';
import type { RoleEntry, SiteGraph, SkillEntry } from './graph.ts';
import { withSkills, type WithSkill } from './guide-skills.ts';

/** What becomes of a hard skill from one role to another. */
export type SkillChange = 'added' | 'raised' | 'kept' | 'lowered' | 'dropped';

/** A hard skill of one of two roles, with how well each needs it. */
export interface SkillStep {
  skill: SkillEntry;
  change: SkillChange;
  from?: Proficiency | undefined;
  to?: Proficiency | undefined;
}

/** What two guides say of one soft skill or tool; a side that does not name it is absent. */
export interface TwoSides<T> {
  skill: SkillEntry;
  from?: T | undefined;
  to?: T | undefined;
}

/** What changes from one role to another. Lists follow the guide of the second role; what only the first one has comes last. */
export interface RoleStep {
  from: RoleEntry;
  to: RoleEntry;
  skills: SkillStep[];
  softSkills: TwoSides<string>[];
  tools: TwoSides<string>[];
}

/** Compares two roles by what their guides say. */
export function roleStep(from: RoleEntry, to: RoleEntry, { skills }: Pick<SiteGraph, 'skills'>): RoleStep {
  const sides = <T extends { skill: string }, V>(listOf: (role: RoleEntry) => readonly T[], valueOf: (item: WithSkill<T>) => V) =>
    sideBySide(withSkills(listOf(from), skills), withSkills(listOf(to), skills), valueOf);
  return {
    from,
    to,
    skills: sides(
      ({ data }) => data.hardSkills,
      ({ proficiency }) => proficiency,
    ).map((one) => ({ ...one, change: changeOf(one) })),
    softSkills: sides(
      ({ data }) => data.softSkills,
      ({ behaviour }) => behaviour,
    ),
    tools: sides(
      ({ data }) => data.tools,
      ({ use }) => use,
    ),
  };
}

function sideBySide<T extends { skill: SkillEntry }, V>(from: readonly T[], to: readonly T[], valueOf: (item: T) => V): TwoSides<V>[] {
  const rows = new Map<SkillEntry, TwoSides<V>>();
  for (const item of to) rows.set(item.skill, { skill: item.skill, to: valueOf(item) });
  for (const item of from) rows.set(item.skill, { ...(rows.get(item.skill) ?? { skill: item.skill }), from: valueOf(item) });
  return [...rows.values()];
}

function changeOf({ from, to }: TwoSides<Proficiency>): SkillChange {
  if (from === undefined) return 'added';
  if (to === undefined) return 'dropped';
  const difference = proficiencies[to].rank - proficiencies[from].rank;
  return difference > 0 ? 'raised' : difference < 0 ? 'lowered' : 'kept';
}
