import { fieldName, type FieldPath, type Finding } from '../domain/issue.ts';
import { ratesFile } from '../schemas/rates.ts';
import type { Rule } from './rule.ts';

/** What happens later has the later date. */
export const dateOrder: Rule = ({ entries, graph: { rates } }) => {
  const found: Finding[] = [];
  const inOrder = (file: string, earlier: [FieldPath, string | undefined], later: [FieldPath, string | undefined]) => {
    const [from, to] = [earlier[1]?.slice(0, 10), later[1]?.slice(0, 10)];
    if (from === undefined || to === undefined || to >= from) return;
    found.push({
      code: 'date-order',
      severity: 'error',
      file,
      path: later[0],
      message: `"${fieldName(later[0])}" (${to}) is before "${fieldName(earlier[0])}" (${from})`,
      fix: 'correct the one that is wrong',
    });
  };
  for (const { file, data } of entries.jobs) {
    for (const field of ['validThrough', 'reviewBy', 'closedOn'] as const)
      inOrder(file, [['datePosted'], data.datePosted], [[field], data[field]]);
  }
  for (const { file, data } of entries.articles) inOrder(file, [['published'], data.published], [['updated'], data.updated]);
  const sources = [
    ...entries.pay.map(({ file, data }) => ({ file, source: data.source })),
    ...(rates ? [{ file: ratesFile, source: rates.source }] : []),
  ];
  for (const { file, source } of sources) {
    inOrder(file, [['source', 'referenceDate'], source.referenceDate], [['source', 'retrieved'], source.retrieved]);
  }
  return found;
};
