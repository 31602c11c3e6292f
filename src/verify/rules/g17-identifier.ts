import { problem } from '../finding.ts';
import { isObject, isOfType, show } from '../page/json-ld.ts';
import { plain } from '../page/text.ts';
import { postingRule } from './rule.ts';

/** G17: the employer's own number of the vacancy, under the employer's name. */
export const identifier = postingRule('G17', "identifier has the employer's name and its own number", (posting) => {
  const { identifier: id, hiringOrganization: employer } = posting;
  if (id === undefined) return undefined;
  if (!isOfType(id, 'PropertyValue')) return [problem(`"identifier" is ${show(id)}`, 'write a PropertyValue with name and value')];
  const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  const name = isObject(employer) ? employer.name : undefined;
  return [
    ...(isText(id.value) || typeof id.value === 'number'
      ? []
      : [problem('"identifier" has no value', "write the employer's number of the vacancy")]),
    ...(isText(id.name) ? [] : [problem('"identifier" has no name', "write the employer's name")]),
    ...(typeof name === 'string' && typeof id.name === 'string' && plain(id.name) !== plain(name)
      ? [problem(`"identifier" is of ${show(id.name)}, and the employer is ${show(name)}`, "write the employer's name in both")]
      : []),
  ];
});
