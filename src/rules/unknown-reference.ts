import type { Entry } from '../content/entry.ts';
import type { Finding } from '../domain/issue.ts';
import { collectionNames } from '../schemas/index.ts';
import { inEach } from './in-each.ts';
import { ReferenceCheck } from './reference-check.ts';
import { eachReferenceIn, eachReferenceOfSite, eachSkillIn, toPath, type ReferenceVisit } from './references.ts';
import type { Rule, RuleInput } from './rule.ts';

/** Every entry, skill and family that the fields of something refer to exists. */
export const unknownReference: Rule = (input) => {
  const { entries, graph } = input;
  const check = checkOf(input);
  const inSite: Finding[] = [];
  eachReferenceOfSite(graph.site, toReport(new ReferenceCheck(input), inSite));
  return [...inSite, ...inEntries(Object.values(entries).flat(), check)];
};

const inEntries = inEach<Entry, ReferenceCheck>((entry, check) => {
  const found: Finding[] = [];
  eachReferenceIn(entry, toReport(check, found));
  eachSkillIn(entry, (file, name, field, index, inside) => {
    const problem = check.skill(name);
    if (problem) found.push({ ...problem, file, path: toPath(field, index, inside) });
  });
  const problem = isGuide(entry) ? check.family(entry.data.family) : undefined;
  if (problem) found.push({ ...problem, file: entry.file, path: ['family'] });
  return found;
});

/** Has what is wrong with a reference reported. */
function toReport(check: ReferenceCheck, found: Finding[]): ReferenceVisit {
  return (file, to, id, field, index) => {
    const problem = check.entry(to, id);
    if (problem) found.push({ ...problem, file, path: toPath(field, index) });
  };
}

function isGuide(entry: Entry): entry is Entry<'roles'> {
  return entry.collection === 'roles';
}

let last: { names: string; check: ReferenceCheck } | undefined;

/** The check of the last time, as long as all the names are the same that entries refer to. None refers to a vacancy. */
function checkOf(input: RuleInput): ReferenceCheck {
  const { byId, site, skills } = input.graph;
  const ids = collectionNames.map((name) => (name === 'jobs' ? [] : [...byId[name].keys()]));
  const names = JSON.stringify([ids, skills.names(), Object.keys(site.families), [...input.unread]]);
  if (last?.names !== names) last = { names, check: new ReferenceCheck(input) };
  return last.check;
}
