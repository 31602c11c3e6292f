import { companyIdOf } from '../content/graph.ts';
import type { Entry } from '../content/entry.ts';
import type { Finding } from '../domain/issue.ts';
import { bodyReferences } from './body-references.ts';
import { references, skillMentions } from './references.ts';
import type { Rule } from './rule.ts';

/**
 * Every skill, company and place is of use to something: its page would be empty otherwise. That another skill calls it
 * related is not enough. Says nothing while a file cannot be read, because that file may be what refers to it.
 */
export const orphan: Rule = (input) => {
  const { entries, graph, unread } = input;
  if (unread.size > 0) return [];
  const used = new Set<string>();
  const named = new Set<string>();
  for (const { to, id } of references(input)) used.add(`${to}/${id}`);
  for (const { from, name } of skillMentions(input)) if (from.collection !== 'skills') named.add(name);
  for (const name of named) used.add(`skills/${graph.skills.find(name)?.id}`);
  for (const { kind, value } of bodyReferences(input)) {
    if (kind === 'skill') used.add(`skills/${graph.skills.find(value)?.id}`);
    else if (kind === 'link') used.add(value.replace(/[?#].*$/s, '').replace(/^\/|\/$/g, ''));
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
    return !used.has(`${collection}/${id}`);
  }
};

function report({ file }: Entry, message: string, fix: string): Finding {
  return { code: 'orphan', severity: 'warning', file, path: [], message, fix };
}
