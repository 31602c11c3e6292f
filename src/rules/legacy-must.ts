import type { Entry } from '../content/entry.ts';
import type { SkillRegistry } from '../content/skill-registry.ts';
import type { Finding } from '../domain/issue.ts';
import { inEach } from './in-each.ts';
import type { Rule } from './rule.ts';

/** A skill that the stack is leaving behind is not asked of applicants. */
export const legacyMust: Rule = ({ entries, graph }) => inVacancies(entries.jobs, graph.skills);

const inVacancies = inEach<Entry<'jobs'>, SkillRegistry>(({ file, data }, skills) => {
  const found: Finding[] = [];
  if (!data.skills || !data.stack) return found;
  const legacy = new Set(
    data.stack.flatMap((group) =>
      group.skills.flatMap((one) => (typeof one !== 'string' && one.status === 'legacy' ? (skills.find(one.skill) ?? []) : [])),
    ),
  );
  if (legacy.size === 0) return found;
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
  return found;
});
