import type { FieldPath, Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** A list names a skill once, by whichever of its names. */
export const skillTwice: Rule = ({ entries, graph: { skills } }) => {
  const found: Finding[] = [];
  const once = (file: string, names: readonly string[], pathOf: (index: number) => FieldPath) => {
    const first = new Map<string, string>();
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!;
      const skill = skills.find(name);
      if (!skill) continue;
      const other = first.get(skill.id);
      if (other === undefined) {
        first.set(skill.id, name);
        continue;
      }
      const message = other === name ? `"${name}" is in the list already` : `"${name}" is in the list already, as "${other}"`;
      found.push({ code: 'skill-twice', severity: 'error', file, path: pathOf(index), message, fix: 'delete one of the two' });
    }
  };
  for (const { file, data } of entries.roles) {
    for (const field of ['hardSkills', 'softSkills', 'tools'] as const) {
      const names = data[field].map(({ skill }) => skill);
      once(file, names, (index) => [field, index, 'skill']);
    }
  }
  for (const { file, data } of entries.jobs) {
    for (const [group, { skills: listed }] of (data.stack ?? []).entries()) {
      const names = listed.map((one) => (typeof one === 'string' ? one : one.skill));
      once(file, names, (index) => ['stack', group, 'skills', index, ...(typeof listed[index] === 'string' ? [] : ['skill'])]);
    }
    const { must = [], nice = [] } = data.skills ?? {};
    once(file, [...must, ...nice], (index) => ['skills', ...(index < must.length ? ['must', index] : ['nice', index - must.length])]);
  }
  for (const { file, data } of entries.skills) once(file, data.related ?? [], (index) => ['related', index]);
  return found;
};
