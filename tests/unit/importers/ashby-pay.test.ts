import { describe, expect, test } from 'vitest';
import { ashbyCompensation, toAshbyPay, type AshbyPay } from '../../../src/importers/ashby-pay.ts';
import { jobPay } from '../../../src/schemas/pay.ts';
import { tierOf } from './ashby-board.ts';

const payOf = (...compensationTiers: unknown[]): AshbyPay => {
  const result = toAshbyPay(ashbyCompensation.parse({ compensationTiers }));
  if (result.pay) jobPay.parse(result.pay);
  return result;
};

describe('one salary', () => {
  test('is one range without a label', () => {
    expect(payOf(tierOf(null, {}))).toEqual({ pay: { min: 40000, max: 50000, currency: 'EUR', period: 'year' } });
  });

  test.each([
    ['1 HOUR', 'hour'],
    ['1 WEEK', 'week'],
    ['1 MONTH', 'month'],
  ])('%s is paid by the %s', (interval, period) => {
    expect(payOf(tierOf(null, { interval })).pay).toMatchObject({ period });
  });

  test('an end that is open is absent', () => {
    expect(payOf(tierOf(null, { maxValue: null })).pay).toEqual({ min: 40000, currency: 'EUR', period: 'year' });
    expect(payOf(tierOf(null, { minValue: 0 })).pay).toEqual({ max: 50000, currency: 'EUR', period: 'year' });
  });

  test.each([
    ['OTE CA$40K – CA$50K', 'OTE'],
    ['Range of the yard, by years at sea : €1.2K – €1.4K per month', 'Range of the yard, by years at sea'],
    ['The range includes a 60/40 split. $40K – $50K', 'The range includes a 60/40 split'],
    ['Hourly Rate $40.00 per hour', 'Hourly Rate'],
    ['Base CHF 40,000 — CHF 50,000', 'Base'],
    ['CA$40K – CA$50K', undefined],
    [null, undefined],
  ])('the words before the figures say what it covers: %s', (summary, covers) => {
    expect(payOf(tierOf(null, { summary })).pay).toEqual({
      min: 40000,
      max: 50000,
      currency: 'EUR',
      period: 'year',
      ...(covers && { covers }),
    });
  });

  test('what comes beside it is told in the words of the board', () => {
    const beside = [
      { compensationType: 'EquityCashValue', summary: 'Offers Equity' },
      { compensationType: 'EquityPercentage', summary: 'Offers Equity' },
      { compensationType: 'Bonus', summary: null },
    ];
    const tier = { ...Object(tierOf('Lisbon', { summary: 'Base €40K – €50K' }, beside)), additionalInformation: 'Paid in 14 parts. ' };
    expect(payOf(tier).pay).toMatchObject({ covers: 'Lisbon; Base; Offers Equity; Bonus; Paid in 14 parts' });
  });
});

describe('several salaries', () => {
  const labels = (...tiers: unknown[]): unknown[] => {
    const { pay } = payOf(...tiers);
    return pay && 'ranges' in pay ? pay.ranges.map(({ label }) => label) : [];
  };

  test('are labelled by their tiers', () => {
    expect(
      payOf(tierOf(' Lisbon ', {}), tierOf('Elsewhere', { minValue: 30000 }, [{ compensationType: 'Bonus', summary: 'Offers Bonus' }])).pay,
    ).toEqual({
      ranges: [
        { label: 'Lisbon', min: 40000, max: 50000, currency: 'EUR', period: 'year' },
        { label: 'Elsewhere', min: 30000, max: 50000, currency: 'EUR', period: 'year', covers: 'Offers Bonus' },
      ],
    });
  });

  test('are labelled by their words where tiers have no titles, then by both, then by number', () => {
    expect(labels(tierOf(null, { summary: 'Base €40K' }), tierOf(null, { summary: 'OTE €60K' }))).toEqual(['Base', 'OTE']);
    const [base, ote] = [{ summary: 'Base €40K' }, { summary: 'OTE €60K' }];
    expect(labels(tierOf('Lisbon', base), tierOf('Lisbon', ote), tierOf('Porto', base))).toEqual([
      'Lisbon; Base',
      'Lisbon; OTE',
      'Porto; Base',
    ]);
    expect(labels(tierOf(null, {}), tierOf(null, {}))).toEqual(['Range 1', 'Range 2']);
  });
});

describe('what cannot be used is told', () => {
  test.each([
    [{ interval: '1 TIME' }, 'a salary is stated for the interval "1 TIME"'],
    [{ currencyCode: null }, 'a salary is stated without its currency'],
    [{ minValue: null, maxValue: null }, 'a salary is stated without figures'],
    [{ minValue: 60000 }, 'a salary is stated from 60000 to 50000'],
  ])('%o', (salary, problem) => {
    expect(payOf(tierOf(null, salary))).toEqual({ problem });
    expect(payOf(tierOf(null, salary), tierOf(null, {}))).toMatchObject({ problem, pay: { min: 40000 } });
  });

  test('no tiers are no pay', () => {
    expect(payOf()).toEqual({});
    expect(toAshbyPay(null)).toEqual({});
    expect(payOf({ components: [{ compensationType: 'Bonus', summary: 'Offers Bonus' }] })).toEqual({});
  });
});
