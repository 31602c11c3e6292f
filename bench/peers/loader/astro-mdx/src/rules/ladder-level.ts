import type { Finding } from '../domain/issue.ts';
import { levels } from '../schemas/vocabulary.ts';
import { rolesInCircles } from './ladder-cycle.ts';
import type { Rule } from './rule.ts';

/** A ladder never leads down. */
export const ladderLevel: Rule = ({ entries, graph: { byId } }) => {
  const found: Finding[] = [];
  const inCircle = rolesInCircles(entries.roles);
  for (const { id, file, data } of entries.roles) {
    const above = byId.roles.get(data.next ?? '');
    if (!above || inCircle.has(id) || levels[above.data.level].rank >= levels[data.level].rank) continue;
    found.push({
      code: 'ladder-level',
      severity: 'error',
      file,
      path: ['next'],
      message: `"next" is ${above.id}, whose level ${above.data.level} is below ${data.level}`,
      fix: 'swap "next" and "previous", or correct one of the levels',
    });
  }
  return found;
};
