import type { Finding } from '../domain/issue.ts';
import { rolesInCircles } from './ladder-cycle.ts';
import type { Rule } from './rule.ts';

const opposite = { next: 'previous', previous: 'next' } as const;

/** Two neighbours on a ladder name each other. */
export const ladderMismatch: Rule = ({ entries, graph: { byId } }) => {
  const found: Finding[] = [];
  const inCircle = rolesInCircles(entries.roles);
  for (const { id, file, data } of entries.roles) {
    for (const step of ['next', 'previous'] as const) {
      const neighbour = byId.roles.get(data[step] ?? '');
      const back = opposite[step];
      if (!neighbour || neighbour.data[back] === id || inCircle.has(id)) continue;
      const other = neighbour.data[back];
      found.push(
        other === undefined
          ? {
              code: 'ladder-mismatch',
              severity: 'error',
              file: neighbour.file,
              path: [back],
              message: `${file} names this role as its "${step}", but this role has no "${back}"`,
              fix: `write "${back}: ${id}"`,
            }
          : {
              code: 'ladder-mismatch',
              severity: 'error',
              file,
              path: [step],
              message: `"${step}" is ${neighbour.id}, but the "${back}" of ${neighbour.id} is ${other}`,
              fix: `write "${back}: ${id}" in ${neighbour.file}, or correct "${step}"`,
            },
      );
    }
  }
  return found;
};
