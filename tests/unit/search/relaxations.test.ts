import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/search/engine/finder.ts';
import { relaxationsOf } from '../../../src/search/engine/relaxations.ts';
import { everything, type Selection } from '../../../src/search/engine/selection.ts';
import { facetTableOf } from '../../../src/search/index/facet-table-of.ts';
import { testNow } from '../../support/content.ts';
import { graphOfPostings } from '../../support/postings.ts';

const graph = graphOfPostings({
  'acme/a': { title: 'Python Engineer', level: 'mid', workplace: 'onsite', skills: '{ must: [python] }' },
  'acme/b': { title: 'Kafka Engineer', level: 'mid', workplace: 'onsite', skills: '{ must: [kafka] }' },
  'acme/c': { title: 'Gardener', level: 'senior', pay: '{ min: 10000, max: 20000, currency: EUR, period: year }' },
});
const finder = createFinder(facetTableOf(graph), testNow.getTime());

const ask = ({ values, ...more }: Partial<Omit<Selection, 'values'>> & { values?: Partial<Selection['values']> }): Selection => ({
  ...everything,
  ...more,
  values: { ...everything.values, ...values },
});

/** What is to be taken away, and how many are found then. */
function relaxed(selection: Selection, inFullText?: ReadonlySet<number>): [string, number][] {
  return relaxationsOf(finder, selection, inFullText).map(({ without, selection: weaker, count }) => {
    expect(finder.find(weaker, undefined, inFullText).rows).toHaveLength(count);
    expect(weaker.pages).toBe(1);
    return [without.map((one) => one.join(' ')).join(' + '), count];
  });
}

describe('when nothing is found', () => {
  it('taking away one thing is enough: those with most results first', () => {
    expect(relaxed(ask({ text: 'gardener', values: { workplace: ['onsite'] }, pages: 4 }))).toEqual([
      ['q gardener', 2],
      ['workplace onsite', 1],
    ]);
  });

  it('one of several skills may be the one too many', () => {
    expect(relaxed(ask({ values: { skill: ['python', 'kafka'] } }))).toEqual([
      ['skill python', 1],
      ['skill kafka', 1],
    ]);
  });

  it('the values of which one is enough go together', () => {
    expect(relaxed(ask({ values: { level: ['staff', 'lead', 'principal'], workplace: ['onsite'] } }))).toEqual([
      ['level staff + level lead + level principal', 2],
    ]);
  });

  it('two things must go when one is not enough', () => {
    expect(relaxed(ask({ text: 'gardener', payFloor: 90000, postedWithin: 1 }))).toEqual([
      ['q gardener + posted 1', 2],
      ['pay 90000 + posted 1', 1],
    ]);
  });

  it('there is nothing to offer when even two are not enough, or nothing was asked for', () => {
    expect(relaxed(ask({ text: 'mainframe', closingSoon: true, postedWithin: 1, values: { level: ['intern'] } }))).toEqual([]);
    expect(relaxed(everything)).toEqual([]);
  });

  it('no more than five are offered', () => {
    const skills = ['python', 'kafka', 'postgresql', 'system-design', 'ownership', 'curiosity'];
    const allButOne = skills.map((one) => [`acme/${one}`, { skills: `{ must: [${skills.filter((other) => other !== one).join(', ')}] }` }]);
    const many = createFinder(facetTableOf(graphOfPostings(Object.fromEntries(allButOne))), testNow.getTime());
    expect(relaxationsOf(many, ask({ values: { skill: skills } })).map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
  });

  it('what only the full text says counts while the text stays', () => {
    const selection = ask({ text: 'mainframe', values: { level: ['senior'], workplace: ['onsite'] } });
    expect(relaxed(selection)).toEqual([
      ['q mainframe + level senior', 2],
      ['q mainframe + workplace onsite', 1],
    ]);
    expect(relaxed(selection, new Set([2]))).toEqual([['workplace onsite', 1]]);
  });

  it('a text that was corrected stays corrected', () => {
    expect(relaxed(ask({ text: 'gardner', values: { workplace: ['onsite'] } }))).toEqual([
      ['q gardner', 2],
      ['workplace onsite', 1],
    ]);
  });
});
