import type { Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** A skill that the stack is leaving behind is not asked of applicants. */
export const legacyMust: Rule = ({ entries, graph: { skills } }) => {
  const found: Finding[] = [];
  for (const { file, data } of entries.jobs) {
    if (!data.skills || !data.stack) continue;
    const legacy = new Set(
      data.stack.flatMap((group) =>
        group.skills.flatMap((one) => (typeof one !== 'string' && one.status === 'legacy' ? (skills.find(one.skill) ?? []) : [])),
      ),
    );
    if (legacy.size === 0) continue;
    for (const field of ['must', 'nice'] as const) {
      for (const [index, name] of (data.skills[field] ?? []).entries()) {
        const skill = skills.find(name);
        if (!skill || !legacy.has(skill)) continue;
        found.push({
          code: 'legacy-must',
          severity: 'error',
          file,
          path: ['skills', field, index],
          message: `the stack calls ${skill.data.name} legacy, so applicants are not asked for it`,
          fix: `take it out of skills.${field}, or correct its status in the stack`,
        });
      }
    }
  }
  return found;
};
