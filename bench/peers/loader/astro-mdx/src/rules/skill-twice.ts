import type { FieldPath, Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

interface Named {
  name: string;
  path: FieldPath;
}

/** A list names a skill once, by whichever of its names. */
export const skillTwice: Rule = ({ entries, graph: { skills } }) => {
  const found: Finding[] = [];
  const once = (file: string, list: readonly Named[]) => {
    const first = new Map<string, string>();
    for (const { name, path } of list) {
      const skill = skills.find(name);
      if (!skill) continue;
      const other = first.get(skill.id);
      if (other === undefined) {
        first.set(skill.id, name);
        continue;
      }
      const message = other === name ? `"${name}" is in the list already` : `"${name}" is in the list already, as "${other}"`;
      found.push({ code: 'skill-twice', severity: 'error', file, path, message, fix: 'delete one of the two' });
    }
  };
  for (const { file, data } of entries.roles) {
    for (const field of ['hardSkills', 'softSkills', 'tools'] as const) {
      once(
        file,
        data[field].map(({ skill }, index) => ({ name: skill, path: [field, index, 'skill'] })),
      );
    }
  }
  for (const { file, data } of entries.jobs) {
    for (const [group, list] of (data.stack ?? []).entries()) {
      once(
        file,
        list.skills.map((one, index) => {
          const path = ['stack', group, 'skills', index];
          return typeof one === 'string' ? { name: one, path } : { name: one.skill, path: [...path, 'skill'] };
        }),
      );
    }
    once(
      file,
      (['must', 'nice'] as const).flatMap((field) =>
        (data.skills?.[field] ?? []).map((name, index) => ({ name, path: ['skills', field, index] })),
      ),
    );
  }
  for (const { file, data } of entries.skills)
    once(
      file,
      (data.related ?? []).map((name, index) => ({ name, path: ['related', index] })),
    );
  return found;
};
