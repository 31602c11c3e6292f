import type { Entry } from '../content/entry.ts';
import type { SkillRegistry } from '../content/skill-registry.ts';
import type { FieldPath, Finding } from '../domain/issue.ts';
import { inEach } from './in-each.ts';
import type { Rule } from './rule.ts';

/** A list names a skill once, by whichever of its names. */
export const skillTwice: Rule = ({ entries, graph: { skills } }) => [
  ...inGuides(entries.roles, skills),
  ...inVacancies(entries.jobs, skills),
  ...inSkills(entries.skills, skills),
];

const inGuides = inEach<Entry<'roles'>, SkillRegistry>(({ file, data }, skills) =>
  (['hardSkills', 'softSkills', 'tools'] as const).flatMap((field) => {
    const names = data[field].map(({ skill }) => skill);
    return twiceIn(file, names, skills, (index) => [field, index, 'skill']);
  }),
);

const inVacancies = inEach<Entry<'jobs'>, SkillRegistry>(({ file, data }, skills) => {
  const { must = [], nice = [] } = data.skills ?? {};
  return [
    ...(data.stack ?? []).flatMap(({ skills: listed }, group) => {
      const names = listed.map((one) => (typeof one === 'string' ? one : one.skill));
      const inside = (index: number) => (typeof listed[index] === 'string' ? [] : ['skill']);
      return twiceIn(file, names, skills, (index) => ['stack', group, 'skills', index, ...inside(index)]);
    }),
    ...twiceIn(file, [...must, ...nice], skills, (index) => [
      'skills',
      ...(index < must.length ? ['must', index] : ['nice', index - must.length]),
    ]),
  ];
});

const inSkills = inEach<Entry<'skills'>, SkillRegistry>(({ file, data }, skills) =>
  twiceIn(file, data.related ?? [], skills, (index) => ['related', index]),
);

function twiceIn(file: string, names: readonly string[], skills: SkillRegistry, pathOf: (index: number) => FieldPath): Finding[] {
  const found: Finding[] = [];
  const first = new Map<string, string>();
  for (const [index, name] of names.entries()) {
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
  return found;
}
