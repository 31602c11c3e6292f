import type { Finding, Issue } from '../domain/issue.ts';
import { bodyReferences } from './body-references.ts';
import { ReferenceCheck } from './reference-check.ts';
import type { Rule } from './rule.ts';

/** Every skill that a body names exists, and every role whose pay it shows has figures. */
export const unknownBodyReference: Rule = (input) => {
  const check = new ReferenceCheck(input);
  const found: (Finding | Issue)[] = [];
  for (const { kind, value, at } of bodyReferences(input)) {
    const problem =
      kind === 'skill' ? check.skill(value) : kind === 'role' ? (check.entry('roles', value) ?? check.payOf(value)) : undefined;
    if (problem) found.push({ ...problem, ...at });
  }
  return found;
};
