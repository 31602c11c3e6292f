import { companyIdOf } from '../content/graph.ts';
import type { Entry } from '../content/entry.ts';
import type { Finding } from '../domain/issue.ts';
import { collectionNames, type CollectionName } from '../schemas/index.ts';
import { bodyReferences } from './body-references.ts';
import { eachReference, eachSkillMention } from './references.ts';
import type { Rule } from './rule.ts';

/**
 * Every skill, company and place is of use to something: its page would be empty otherwise. That another skill calls it
 * related is not enough. Says nothing while a file cannot be read, because that file may be what refers to it.
 */
export const orphan: Rule = (input) => {
  const { entries, graph, unread } = input;
  if (unread.size > 0) return [];
  const used = Object.fromEntries(collectionNames.map((name) => [name, new Set<string>()])) as Record<CollectionName, Set<string>>;
  const usedAtLinks = new Set<string>();
  const named = new Set<string>();
  eachReference(input, (_file, to, id) => used[to].add(id));
  eachSkillMention(input, (from, name) => {
    if (from.collection !== 'skills') named.add(name);
  });
  const use = (name: string) => {
    const skill = graph.skills.find(name);
    if (skill) used.skills.add(skill.id);
  };
  for (const name of named) use(name);
  for (const { kind, value } of bodyReferences(input)) {
    if (kind === 'skill') use(value);
    else if (kind === 'link') usedAtLinks.add(value.replace(/[?#].*$/s, '').replace(/^\/|\/$/g, ''));
  }
  const withVacancies = new Set(entries.jobs.map(companyIdOf));
  return [
    ...entries.skills
      .filter(isUnused)
      .map((entry) => report(entry, 'no role, vacancy or text names this skill', 'name it in one of them, or delete the file')),
    ...entries.places
      .filter(isUnused)
      .map((entry) =>
        report(entry, 'no vacancy, company, pay benchmark or place names this place', 'name it in one of them, or delete the file'),
      ),
    ...entries.companies
      .filter(({ id }) => !withVacancies.has(id))
      .map((entry) => report(entry, 'this company has no vacancy', `add one in jobs/${entry.id}/, or delete the file`)),
  ];

  function isUnused({ collection, id }: Entry): boolean {
    return !used[collection].has(id) && !usedAtLinks.has(`${collection}/${id}`);
  }
};

function report({ file }: Entry, message: string, fix: string): Finding {
  return { code: 'orphan', severity: 'warning', file, path: [], message, fix };
}
