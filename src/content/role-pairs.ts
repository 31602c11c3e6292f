import { levels } from '../schemas/vocabulary.ts';
import { compareText, type RoleEntry, type SiteGraph } from './graph.ts';

/** Two roles that have a page of comparison, in the order of its address. */
export interface RolePair {
  from: RoleEntry;
  to: RoleEntry;
  /** Neighbours on a ladder, the lower one first; or roles of which one names the other as related. */
  kind: 'step' | 'related';
}

/** The one pair two roles make: a step leads up the ladder; related roles go by level, then by id. */
export function pairOf(a: RoleEntry, b: RoleEntry): RolePair {
  if (isStep(a, b)) return { from: a, to: b, kind: 'step' };
  if (isStep(b, a)) return { from: b, to: a, kind: 'step' };
  const inOrder = (levels[a.data.level].rank - levels[b.data.level].rank || compareText(a.id, b.id)) <= 0;
  return inOrder ? { from: a, to: b, kind: 'related' } : { from: b, to: a, kind: 'related' };
}

function isStep(lower: RoleEntry, upper: RoleEntry): boolean {
  return lower.data.next === upper.id || upper.data.previous === lower.id;
}

/** Every pair with a page of comparison, each once. */
export function comparedPairs({ byId }: Pick<SiteGraph, 'byId'>): RolePair[] {
  const pairs = new Map<string, RolePair>();
  for (const role of byId.roles.values()) {
    for (const id of [role.data.previous, role.data.next, ...(role.data.relatedRoles ?? [])]) {
      const other = byId.roles.get(id ?? '');
      if (!other || other === role) continue;
      const pair = pairOf(role, other);
      pairs.set(`${pair.from.id} ${pair.to.id}`, pair);
    }
  }
  return [...pairs.values()];
}
