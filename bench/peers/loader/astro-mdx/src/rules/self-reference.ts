import type { Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** No entry is related to itself. */
export const selfReference: Rule = ({ entries, graph: { skills } }) => {
  const found: Finding[] = [];
  const report = (file: string, list: string, index: number, name: string) =>
    found.push({
      code: 'self-reference',
      severity: 'error',
      file,
      path: [list, index],
      message: `"${name}" is this entry itself`,
      fix: 'delete it from the list',
    });
  for (const { id, file, data } of entries.roles) {
    for (const [index, related] of (data.relatedRoles ?? []).entries()) if (related === id) report(file, 'relatedRoles', index, related);
  }
  for (const skill of entries.skills) {
    for (const [index, name] of (skill.data.related ?? []).entries())
      if (skills.find(name) === skill) report(skill.file, 'related', index, name);
  }
  return found;
};
