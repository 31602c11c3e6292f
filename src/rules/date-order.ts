import type { Entry } from '../content/entry.ts';
import { fieldName, type FieldPath, type Finding } from '../domain/issue.ts';
import { ratesFile } from '../schemas/rates.ts';
import { inEach } from './in-each.ts';
import type { Rule } from './rule.ts';

/** What happens later has the later date. */
export const dateOrder: Rule = ({ entries, graph: { rates } }) => {
  const sources = [
    ...entries.pay.map(({ file, data }) => ({ file, source: data.source })),
    ...(rates ? [{ file: ratesFile, source: rates.source }] : []),
  ];
  return [
    ...inVacancies(entries.jobs),
    ...entries.articles.flatMap(({ file, data }) => inOrder(file, [['published'], data.published], [['updated'], data.updated])),
    ...sources.flatMap(({ file, source }) =>
      inOrder(file, [['source', 'referenceDate'], source.referenceDate], [['source', 'retrieved'], source.retrieved]),
    ),
  ];
};

const inVacancies = inEach<Entry<'jobs'>>(({ file, data }) =>
  (['validThrough', 'reviewBy', 'closedOn'] as const).flatMap((field) =>
    inOrder(file, [['datePosted'], data.datePosted], [[field], data[field]]),
  ),
);

type Dated = [field: FieldPath, date: string | undefined];

function inOrder(file: string, earlier: Dated, later: Dated): Finding[] {
  const [from, to] = [earlier[1]?.slice(0, 10), later[1]?.slice(0, 10)];
  if (from === undefined || to === undefined || to >= from) return [];
  return [
    {
      code: 'date-order',
      severity: 'error',
      file,
      path: later[0],
      message: `"${fieldName(later[0])}" (${to}) is before "${fieldName(earlier[0])}" (${from})`,
      fix: 'correct the one that is wrong',
    },
  ];
}
