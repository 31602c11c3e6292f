import { describe, expect, test } from 'vitest';
import { createFinder } from '../../../src/search/engine/finder.ts';
import { hiddenMatches } from '../../../src/search/engine/hidden-matches.ts';
import { toListedRow } from '../../../src/search/engine/listed-row.ts';
import { wordsIn } from '../../../src/search/engine/words.ts';
import { facetTableOf } from '../../../src/search/index/facet-table-of.ts';
import { testNow } from '../../support/content.ts';
import { graphOfPostings } from '../../support/postings.ts';

const graph = graphOfPostings(
  {
    'acme/cook': {
      title: 'Pipeline Cook',
      role: 'backend-engineer',
      level: 'mid',
      skills: '{ must: [kafka, python], nice: [Postgres] }',
    },
  },
  { 'skills/python.yaml': 'name: Python\naliases: [CPython]\ncategory: language\ndescription: A language.\n' },
);
const table = facetTableOf(graph);
const finder = createFinder(table, testNow.getTime());

/** Why the vacancy is found by a text, beside what a list shows of it: `Pipeline Cook`, `Acme`, `Barcelona · Mid-level`. */
const why = (text: string) =>
  hiddenMatches(table, 0, toListedRow(finder, 0), wordsIn(text)).map(({ label, names }) => `${label}: ${names.join(', ')}`);

describe('why a vacancy was found', () => {
  test('is not said where the list shows it', () => {
    expect(why('cook')).toEqual([]);
    expect(why('acme barcelona mid')).toEqual([]);
    expect(why('')).toEqual([]);
  });

  test('is a skill, each that has a word of the text', () => {
    expect(why('kafka')).toEqual(['Skills: Kafka']);
    expect(why('pipeline pyth kaf')).toEqual(['Skills: Kafka, Python']);
  });

  test('is another name of a skill, which stands beside its own', () => {
    expect(why('postgresql')).toEqual(['Skills: PostgreSQL']);
    expect(why('cpyth')).toEqual(['Skills: Python (CPython)']);
  });

  test('is the role, its family, or a place around the places', () => {
    expect(why('engineer')).toEqual(['Role: Backend Engineer']);
    expect(why('backend')).toEqual(['Role: Backend Engineer', 'Role family: Backend']);
    expect(why('catalonia')).toEqual(['Place: Catalonia']);
    expect(why('spain kafka')).toEqual(['Skills: Kafka', 'Place: Spain']);
  });

  test('is only what the shown words leave open', () => {
    expect(why('pipeline')).toEqual([]);
    expect(why('pipeline spain')).toEqual(['Place: Spain']);
  });
});
