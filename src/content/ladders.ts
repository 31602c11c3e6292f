import type { Proficiency } from '../schemas/vocabulary.ts';
import { ladderOf, type RoleEntry, type SiteGraph, type SkillEntry } from './graph.ts';
import { withSkills } from './guide-skills.ts';
import { rolesInOrder } from './role-order.ts';
import type { SkillRegistry } from './skill-registry.ts';

/** A role family that has a role, with its ladders; a role that stands alone is a ladder of one step. */
export interface FamilyLadders {
  id: string;
  name: string;
  summary: string;
  /** Each from first to last step; the ladder with the lowest first step comes first. */
  ladders: RoleEntry[][];
}

/** The families with a role, in the order of the site's settings. */
export function familyLadders(graph: Pick<SiteGraph, 'byId' | 'site'>): FamilyLadders[] {
  const roles = rolesInOrder(graph);
  return Object.entries(graph.site.families).flatMap(([id, family]) => {
    const ladders = laddersOf(
      roles.filter(({ data }) => data.family === id),
      graph.byId.roles,
    );
    return ladders.length > 0 ? [{ id, ...family, ladders }] : [];
  });
}

function laddersOf(roles: readonly RoleEntry[], byId: ReadonlyMap<string, RoleEntry>): RoleEntry[][] {
  const seen = new Set<RoleEntry>();
  const ladders: RoleEntry[][] = [];
  for (const role of roles) {
    if (seen.has(role)) continue;
    const ladder = ladderOf(role, byId);
    for (const step of ladder) seen.add(step);
    ladders.push(ladder);
  }
  return ladders;
}

/** A skill with what each role of a table says of it, in the order of the roles; undefined where a guide does not name it. */
export interface SkillRow<T> {
  skill: SkillEntry;
  cells: (T | undefined)[];
}

/** The hard and soft skills of some roles as rows of one table, each skill where the first role names it. */
export function ladderTable(
  roles: readonly RoleEntry[],
  registry: SkillRegistry,
): { hard: SkillRow<Proficiency>[]; soft: SkillRow<string>[] } {
  return {
    hard: skillRows(roles, (role) => withSkills(role.data.hardSkills, registry).map(({ skill, proficiency }) => [skill, proficiency])),
    soft: skillRows(roles, (role) => withSkills(role.data.softSkills, registry).map(({ skill, behaviour }) => [skill, behaviour])),
  };
}

function skillRows<T>(roles: readonly RoleEntry[], valuesOf: (role: RoleEntry) => [SkillEntry, T][]): SkillRow<T>[] {
  const rows = new Map<SkillEntry, SkillRow<T>>();
  for (const [index, role] of roles.entries()) {
    for (const [skill, value] of valuesOf(role)) {
      const row = rows.get(skill) ?? { skill, cells: roles.map(() => undefined) };
      row.cells[index] = value;
      rows.set(skill, row);
    }
  }
  return [...rows.values()];
}
