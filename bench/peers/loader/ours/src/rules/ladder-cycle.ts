import type { RoleEntry } from '../content/graph.ts';
import type { Finding } from '../domain/issue.ts';
import { circlesIn, drawCircle } from './circles.ts';
import type { Rule } from './rule.ts';

type Step = 'next' | 'previous';

/** A ladder has a first and a last step. */
export const ladderCycle: Rule = ({ entries, graph }) => {
  const upwards = circlesOf(entries.roles, 'next');
  const inCircle = new Set(upwards.flat());
  const downwards = circlesOf(entries.roles, 'previous').filter((circle) => !circle.some((id) => inCircle.has(id)));
  return [...upwards.map((circle) => report(circle, 'next')), ...downwards.map((circle) => report(circle, 'previous'))];

  function report(circle: string[], step: Step): Finding {
    return {
      code: 'ladder-cycle',
      severity: 'error',
      file: graph.byId.roles.get(circle[0]!)!.file,
      path: [step],
      message: `the ladder runs in a circle: ${drawCircle(circle)}`,
      fix: `delete "${step}" in the role where the ladder ends`,
    };
  }
};

/** Ids of the roles whose ladder runs in a circle; other checks of a ladder say nothing about them. */
export function rolesInCircles(roles: readonly RoleEntry[]): Set<string> {
  return new Set([...circlesOf(roles, 'next'), ...circlesOf(roles, 'previous')].flat());
}

function circlesOf(roles: readonly RoleEntry[], step: Step): string[][] {
  const steps = new Map(roles.map(({ id, data }) => [id, data[step]]));
  return circlesIn(steps.keys(), (id) => steps.get(id));
}
