import type { Finding } from '../domain/issue.ts';
import { ReferenceCheck } from './reference-check.ts';
import { eachReference, eachSkillMention, toPath } from './references.ts';
import type { Rule } from './rule.ts';

/** Every entry, skill and family that the fields of something refer to exists. */
export const unknownReference: Rule = (input) => {
  const check = new ReferenceCheck(input);
  const found: Finding[] = [];
  eachReference(input, (file, to, id, field, index) => {
    const problem = check.entry(to, id);
    if (problem) found.push({ ...problem, file, path: toPath(field, index) });
  });
  eachSkillMention(input, ({ file }, name, field, index, inside) => {
    const problem = check.skill(name);
    if (problem) found.push({ ...problem, file, path: toPath(field, index, inside) });
  });
  for (const { file, data } of input.entries.roles) {
    const problem = check.family(data.family);
    if (problem) found.push({ ...problem, file, path: ['family'] });
  }
  return found;
};
