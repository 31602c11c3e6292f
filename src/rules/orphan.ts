import type { Entry } from '../content/entry.ts';
import { companyIdOf } from '../content/graph.ts';
import type { Finding } from '../domain/issue.ts';
import type { CollectionName } from '../schemas/index.ts';
import { bodyReferences } from './body-references.ts';
import { eachReferenceIn, eachSkillIn } from './references.ts';
import type { Rule, RuleInput } from './rule.ts';

/**
 * Every skill, company and place is of use to something: its page would be empty otherwise. That another skill calls it
 * related is not enough. Says nothing while a file cannot be read, because that file may be what refers to it.
 */
export const orphan: Rule = (input) => {
  const { entries, unread } = input;
  if (unread.size > 0) return [];
  const unused = unusedIds(input);
  const withVacancies = new Set(entries.jobs.map(companyIdOf));
  return [
    ...entries.skills
      .filter(({ id }) => unused.skills.has(id))
      .map((entry) => report(entry, 'no role, vacancy or text names this skill', 'name it in one of them, or delete the file')),
    ...entries.places
      .filter(({ id }) => unused.places.has(id))
      .map((entry) =>
        report(entry, 'no vacancy, company, pay benchmark or place names this place', 'name it in one of them, or delete the file'),
      ),
    ...entries.companies
      .filter(({ id }) => !withVacancies.has(id))
      .map((entry) => report(entry, 'this company has no vacancy', `add one in jobs/${entry.id}/, or delete the file`)),
  ];
};

/** Ids of the skills and places that nothing names. Where all are named by a few entries the others are not looked at. */
function unusedIds(input: RuleInput): Record<'skills' | 'places', Set<string>> {
  const { entries, graph } = input;
  const unused = { skills: new Set(entries.skills.map(idOf)), places: new Set(entries.places.map(idOf)) };
  const use = (to: CollectionName, id: string) => {
    if (to === 'skills' || to === 'places') unused[to].delete(id);
  };
  const useSkill = (name: string) => {
    const skill = graph.skills.find(name);
    if (skill) unused.skills.delete(skill.id);
  };
  for (const { kind, value } of bodyReferences(input)) {
    if (kind === 'skill') useSkill(value);
    else if (kind === 'link') {
      const [folder, ...id] = value
        .replace(/[?#].*$/s, '')
        .replace(/^\/|\/$/g, '')
        .split('/');
      use(folder as CollectionName, id.join('/'));
    }
  }
  for (const entry of [...entries.roles, ...entries.companies, ...entries.places, ...entries.pay, ...entries.jobs]) {
    if (unused.skills.size === 0 && unused.places.size === 0) break;
    eachReferenceIn(entry, (_file, to, id) => use(to, id));
    eachSkillIn(entry, (_file, name) => useSkill(name));
  }
  return unused;
}

function idOf({ id }: Entry): string {
  return id;
}

function report({ file }: Entry, message: string, fix: string): Finding {
  return { code: 'orphan', severity: 'warning', file, path: [], message, fix };
}
