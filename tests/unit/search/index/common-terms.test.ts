import { expect, it } from 'vitest';
import { absenceOf } from '../../../../src/search/full-text-terms.ts';
import { markCommon } from '../../../../src/search/index/common-terms.ts';
import type { FullTextRecord } from '../../../../src/search/index/full-text-record.ts';

const record = (...terms: string[]): FullTextRecord => ({ url: '/', terms: new Set(terms), filters: {}, sort: { date: '', pay: '' } });
const marked = (records: FullTextRecord[]) => {
  const { common, records: all } = markCommon(records);
  return { common, terms: [...all].map(({ terms }) => [...terms]) };
};

it('says of words that most records have where they are absent', () => {
  const records = Array.from({ length: 600 }, (_, at) =>
    record(...(at % 3 > 0 ? ['and'] : []), ...(at % 2 > 0 ? ['half'] : []), `own${at}`),
  );
  const { common, terms } = marked(records);
  expect(common).toEqual(['and']);
  expect(terms).toHaveLength(600);
  expect(terms[0]).toEqual(['own0', absenceOf('and')]);
  expect(terms[1]).toEqual(['half', 'own1']);
  expect(terms[599]).toEqual(['half', 'own599']);
});

it('leaves a few records as they are', () => {
  expect(marked([record('and'), record('and', 'b')])).toEqual({ common: [], terms: [['and'], ['and', 'b']] });
  expect(marked([])).toEqual({ common: [], terms: [] });
});
