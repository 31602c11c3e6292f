import { problem } from '../finding.ts';
import { listOf, show } from '../page/json-ld.ts';
import { postingRule } from './rule.ts';

/** What Google for Jobs reads. */
const types = ['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'VOLUNTEER', 'PER_DIEM', 'OTHER'];

/** G15: kinds of employment by the names that are read, each once; left out when unknown. */
export const employmentType = postingRule('G15', 'employmentType is one of the eight known kinds', ({ employmentType: kinds }) => {
  if (kinds === undefined) return undefined;
  const list = listOf(kinds);
  const unknown = list.filter((kind) => typeof kind !== 'string' || !types.includes(kind));
  return [
    ...unknown.map((kind) => problem(`"employmentType" holds ${show(kind)}`, `use ${types.join(', ')}`)),
    ...(list.length === 0 ? [problem('"employmentType" is empty', 'leave it out when it is not known')] : []),
    ...(new Set(list).size < list.length ? [problem('"employmentType" names a kind twice', 'name each once')] : []),
  ];
});
