import type { Finding } from '../domain/issue.ts';
import { ReferenceCheck } from './reference-check.ts';
import { references, skillMentions } from './references.ts';
import type { Rule } from './rule.ts';

/** Every entry, skill and family that the fields of something refer to exists. */
export const unknownReference: Rule = (input) => {
  const check = new ReferenceCheck(input);
  const found: Finding[] = [];
  for (const reference of references(input)) {
    const problem = check.entry(reference.to, reference.id);
    if (problem) found.push({ ...problem, file: reference.file, path: reference.path });
  }
  for (const mention of skillMentions(input)) {
    const problem = check.skill(mention.name);
    if (problem) found.push({ ...problem, file: mention.file, path: mention.path });
  }
  for (const { file, data } of input.entries.roles) {
    const problem = check.family(data.family);
    if (problem) found.push({ ...problem, file, path: ['family'] });
  }
  return found;
};
