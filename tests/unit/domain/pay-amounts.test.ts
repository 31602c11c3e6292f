import { describe, expect, it } from 'vitest';
import { payAmountsIn } from '../../../src/domain/pay-amounts.ts';

const found = (text: string) => payAmountsIn(text).map(({ start, end }) => text.slice(start, end));

describe('amounts of pay', () => {
  it.each([
    ['The median salary is €52,000.', '€52,000'],
    ['They pay £60,000 a year.', '£60,000'],
    ['Engineers earn US$133,080.', 'US$133,080'],
    ['A wage of 52 000 € per year', '52 000 €'],
    ['Between 50.000 € and 60.000 € a year', '50.000 €', '60.000 €'],
    ['The median was 133,080 dollars a year, for 1.65 million employees.', '133,080 dollars'],
    ['EUR 450 per day', 'EUR 450'],
    ['$55/hour', '$55'],
    ['A salary of 60k', '60k'],
    ['Expect CHF 120k per year', 'CHF 120k'],
    ['A 75th percentile of 250,000 dollars', '250,000 dollars'],
    ['zł 12 000 a month', 'zł 12 000'],
    ['The cluster costs €400 a month. A wage is £3,000 a month.', '£3,000'],
    ['A salary that starts at ₹1,200,000', '₹1,200,000'],
  ])('%j', (text, ...amounts) => {
    expect(found(text)).toEqual(amounts);
  });

  it.each([
    'The cluster costs €400 a month.',
    'A refund of €52 was paid twice.',
    'A customer paid €40 twice.',
    'It answers 100 GET requests a day.',
    'It handles 60k requests a day.',
    'Save $5,000 a month on storage.',
    'Version 3.2 is paid for in part.',
    'Errors with HTTP 500 per day',
    'A ticket is 12 EUR.',
    'An order of €40 an hour',
    'Salaries are paid on the 25th.',
    'A salary. It took €400 to mend.',
    '',
  ])('%j has none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
