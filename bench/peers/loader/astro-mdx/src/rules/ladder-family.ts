import type { Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** A ladder stays in one family. */
export const ladderFamily: Rule = ({ entries, graph: { byId, site } }) => {
  const found: Finding[] = [];
  for (const { file, data } of entries.roles) {
    const above = byId.roles.get(data.next ?? '');
    if (!above || above.data.family === data.family) continue;
    if (![above.data.family, data.family].every((family) => Object.hasOwn(site.families, family))) continue;
    found.push({
      code: 'ladder-family',
      severity: 'error',
      file,
      path: ['next'],
      message: `"next" is ${above.id} of the family ${above.data.family}, but this role is of ${data.family}`,
      fix: 'name the next role of the same family; a close role of another one belongs in relatedRoles',
    });
  }
  return found;
};
