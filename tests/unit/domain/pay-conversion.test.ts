import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversionBetween, conversionWords, type ConversionMeans, type PayUnit } from '../../../src/domain/pay-conversion.ts';
import type { Rates } from '../../../src/schemas/rates.ts';
import { payPeriods, type PayPeriod } from '../../../src/schemas/vocabulary.ts';

const source = {
  name: 'European Central Bank',
  url: 'https://rates.example/',
  referenceDate: '2024-12-31',
  retrieved: '2026-11-21',
  licence: 'CC0',
};
const rates: Rates = { base: 'EUR', source, rates: { USD: 1.0389, GBP: 0.82918, JPY: 163.06 } };
const means: ConversionMeans = { rates, hoursPerYear: 1720 };
const unit = (currency: string, period: PayPeriod = 'year'): PayUnit => ({ currency, period });
/** Intl puts several kinds of space; a reader sees a space. */
const plain = (text: string) => text.replace(/[\s\u2009\u202f]+/gu, ' ');

describe('a factor', () => {
  it.each([
    ['EUR', 'year', 'EUR', 'year', 1],
    ['EUR', 'year', 'USD', 'year', 1.0389],
    ['USD', 'year', 'EUR', 'year', 1 / 1.0389],
    ['USD', 'year', 'GBP', 'year', 0.82918 / 1.0389],
    ['EUR', 'month', 'EUR', 'year', 12],
    ['EUR', 'year', 'EUR', 'week', 1 / 52],
    ['EUR', 'hour', 'EUR', 'year', 1720],
    ['EUR', 'hour', 'EUR', 'day', 8],
    ['USD', 'hour', 'EUR', 'year', 1720 / 1.0389],
  ] as const)('%s a %s to %s a %s', (currency, period, to, toPeriod, factor) => {
    expect(conversionBetween({ currency, period }, unit(to, toPeriod), means)?.factor).toBeCloseTo(factor, 10);
  });

  it.each([
    ['there are no rates', unit('EUR'), unit('USD'), { ...means, rates: undefined }],
    ['there is no rate from the currency', unit('SEK'), unit('EUR'), means],
    ['there is no rate to the currency', unit('USD'), unit('SEK'), means],
    ['nobody says how many hours a year has', unit('EUR', 'hour'), unit('EUR'), { ...means, hoursPerYear: undefined }],
    ['nobody says how many days a year has', unit('EUR', 'month'), unit('EUR', 'day'), { ...means, hoursPerYear: undefined }],
    ['the rates are beyond all bounds', unit('USD'), unit('GBP'), { ...means, rates: { ...rates, rates: { USD: 1e-300, GBP: 1e300 } } }],
  ])('is not given when %s', (_, from, to, given) => {
    expect(conversionBetween(from, to, given)).toBeUndefined();
  });

  it('needs neither rates nor hours where neither takes part', () => {
    const nothing = { rates: undefined, hoursPerYear: undefined };
    expect(conversionBetween(unit('SEK'), unit('SEK'), nothing)).toEqual({ factor: 1 });
    expect(conversionBetween(unit('SEK', 'hour'), unit('SEK', 'day'), nothing)).toEqual({
      factor: 1 / (1 / 8),
      periods: { from: 'hour', to: 'day' },
    });
  });
});

describe('what is said beside a number', () => {
  it.each([
    [unit('EUR'), unit('EUR'), ''],
    [unit('USD'), unit('EUR'), '€1 = US$1.0389 (European Central Bank, 31 December 2024)'],
    [unit('EUR'), unit('USD'), '€1 = US$1.0389 (European Central Bank, 31 December 2024)'],
    [unit('USD'), unit('GBP'), '€1 = US$1.0389 = £0.82918 (European Central Bank, 31 December 2024)'],
    [unit('JPY'), unit('EUR'), '€1 = JP¥163.06 (European Central Bank, 31 December 2024)'],
    [unit('EUR', 'hour'), unit('EUR'), 'a year of 1,720 working hours'],
    [unit('EUR', 'day'), unit('EUR'), 'a day of 8 hours; a year of 1,720 working hours'],
    [unit('EUR', 'day'), unit('EUR', 'hour'), 'a day of 8 hours'],
    [unit('EUR', 'week'), unit('EUR', 'month'), 'a year of 52 weeks and 12 months'],
    [unit('EUR', 'month'), unit('EUR'), 'a year of 12 months'],
    [
      unit('USD', 'hour'),
      unit('EUR', 'month'),
      '€1 = US$1.0389 (European Central Bank, 31 December 2024); a year of 1,720 working hours and 12 months',
    ],
  ])('%o to %o', (from, to, words) => {
    expect(plain(conversionWords(conversionBetween(from, to, means)!, 'en-GB'))).toBe(words);
  });

  it('is in the words of the locale', () => {
    expect(plain(conversionWords(conversionBetween(unit('USD'), unit('EUR'), means)!, 'de-DE'))).toBe(
      '1 € = 1,0389 $ (European Central Bank, 31. Dezember 2024)',
    );
  });
});

describe('of any rates', () => {
  const codes = ['EUR', 'USD', 'GBP', 'JPY', 'SEK', 'KWD'];
  const anyUnit = fc.record({
    currency: fc.constantFrom(...codes),
    period: fc.constantFrom(...(Object.keys(payPeriods) as PayPeriod[])),
  });
  const anyRate = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  const anyMeans = fc.record({
    rates: fc.option(
      fc
        .dictionary(fc.constantFrom(...codes.slice(1)), anyRate, { minKeys: 1, noNullPrototype: true })
        .map((given): Rates => ({ ...rates, rates: given })),
      { nil: undefined },
    ),
    hoursPerYear: fc.option(fc.integer({ min: 1, max: 8784 }), { nil: undefined }),
  });

  it('comes back to where it began', () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, anyMeans, (from, to, given) => {
        const [there, back] = [conversionBetween(from, to, given), conversionBetween(to, from, given)];
        expect(there === undefined).toBe(back === undefined);
        if (there && back) expect(there.factor * back.factor).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is the same by way of any third unit', () => {
    fc.assert(
      fc.property(anyUnit, anyUnit, anyUnit, anyMeans, (from, by, to, given) => {
        const [straight, first, second] = [
          conversionBetween(from, to, given),
          conversionBetween(from, by, given),
          conversionBetween(by, to, given),
        ];
        if (first && second) expect(straight).toBeDefined();
        if (straight && first && second) expect((first.factor * second.factor) / straight.factor).toBeCloseTo(1, 9);
      }),
    );
  });

  it('keeps the order of amounts, and is never zero, infinite or no number', () => {
    const amount = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(anyUnit, anyUnit, anyMeans, amount, amount, (from, to, given, one, other) => {
        const factor = conversionBetween(from, to, given)?.factor;
        if (factor === undefined) return;
        expect(Number.isFinite(factor) && factor > 0).toBe(true);
        if (one < other) expect(one * factor).toBeLessThanOrEqual(other * factor);
      }),
    );
    const extreme = fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(extreme, extreme, (USD, GBP) => {
        const factor = conversionBetween(unit('USD', 'hour'), unit('GBP'), { ...means, rates: { ...rates, rates: { USD, GBP } } })?.factor;
        expect(factor === undefined || (Number.isFinite(factor) && factor > 0)).toBe(true);
      }),
    );
  });

  it('says a rate exactly when the currencies differ, and hours exactly when they took part', () => {
    const ofHours = (period: PayPeriod) => period === 'hour' || period === 'day';
    fc.assert(
      fc.property(anyUnit, anyUnit, anyMeans, (from, to, given) => {
        const conversion = conversionBetween(from, to, given);
        if (!conversion) return;
        expect('rate' in conversion).toBe(from.currency !== to.currency);
        expect('hoursPerYear' in conversion).toBe(ofHours(from.period) !== ofHours(to.period));
        expect('periods' in conversion).toBe(from.period !== to.period);
        const words = conversionWords(conversion, 'en-GB');
        expect(words === '').toBe(from.currency === to.currency && from.period === to.period);
        expect(words).not.toMatch(/NaN|undefined|∞/);
      }),
    );
  });
});
