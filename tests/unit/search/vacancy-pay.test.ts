import { describe, expect, it } from 'vitest';
import type { PayRange } from '../../../src/schemas/pay.ts';
import { notComparable, otherCurrency, vacancyPay, type VacancyPay } from '../../../src/search/engine/vacancy-pay.ts';
import { graphOfPostings } from '../../support/postings.ts';
import { facetTableOf } from '../../../src/search/index/facet-table-of.ts';

const year = (min: number | undefined, max: number | undefined, more: Partial<PayRange> = {}): PayRange => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  currency: 'EUR',
  period: 'year',
  ...more,
});

/** The pay of vacancies that state these ranges, one vacancy after the other. */
function payOf(all: readonly (readonly PayRange[])[], hoursPerYear?: number): VacancyPay {
  const postings = all.map((ranges, at) => {
    const pay =
      ranges.length > 0 ? { ranges: ranges.map((range, label) => ({ label: `${label}`, ...range })) } : { disclosed: false, reason: 'No.' };
    return [`acme/a${at}`, { pay: JSON.stringify(pay) }];
  });
  const graph = graphOfPostings(Object.fromEntries(postings));
  return vacancyPay(facetTableOf(graph).pay, hoursPerYear);
}

describe('pay of a year', () => {
  const figures = (ranges: readonly PayRange[], currency = 'EUR', hoursPerYear?: number) => {
    const { top, stated } = payOf([ranges], hoursPerYear).yearlyIn(currency);
    return [top[0], stated[0]];
  };

  it.each<[string, PayRange[], number, number]>([
    ['both ends', [year(50, 60)], 60, 60],
    ['only an upper end', [year(undefined, 60)], 60, 60],
    ['an open end meets every floor, and is sorted by what it states', [year(50, undefined)], Infinity, 50],
    ['the highest of several', [year(50, 60), year(70, 80), year(10, 20)], 80, 80],
    ['an open end among several', [year(50, 60), year(40, undefined)], Infinity, 60],
    ['a month', [year(1, 5, { period: 'month' })], 60, 60],
    ['nothing', [], notComparable, notComparable],
    ['another currency', [year(50, 60, { currency: 'USD' })], otherCurrency, otherCurrency],
    ['another currency beside', [year(90, 95, { currency: 'USD' }), year(50, 60)], 60, 60],
    ['hours that nobody can count', [year(40, 50, { period: 'hour' })], notComparable, notComparable],
    ['hours beside a year', [year(40, 50, { period: 'hour' }), year(50, 60)], 60, 60],
    ['hours beside another currency', [year(40, 50, { period: 'hour' }), year(50, 60, { currency: 'USD' })], notComparable, notComparable],
    ['an open end of hours', [year(40, undefined, { period: 'hour' })], Infinity, notComparable],
  ])('%s', (_, ranges, top, stated) => {
    expect(figures(ranges)).toEqual([top, stated]);
  });

  it('counts hours when the site says how many there are', () => {
    expect(figures([year(40, 50, { period: 'hour' })], 'EUR', 1720)).toEqual([86_000, 86_000]);
  });

  it('is kept apart by currency', () => {
    const pay = payOf([[year(50, 60)], [year(70, 80, { currency: 'USD' })], []]);
    expect([...pay.yearlyIn('EUR').top]).toEqual([60, otherCurrency, notComparable]);
    expect([...pay.yearlyIn('USD').top]).toEqual([otherCurrency, 80, notComparable]);
    expect([...pay.yearlyIn('XXX').top]).toEqual([otherCurrency, otherCurrency, notComparable]);
    expect(pay.yearlyIn('EUR')).toBe(pay.yearlyIn('EUR'));
  });
});

it('gives the ranges back as they were stated', () => {
  const all = [[year(22.5, 30, { period: 'hour' })], [], [year(50, undefined), year(undefined, 60, { currency: 'USD', period: 'month' })]];
  const pay = payOf(all);
  expect(pay.ranges).toEqual(all);
});
