import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureValue, formatFigure, formatPayRange, payRangesOf } from '../../../src/domain/pay.ts';
import type { PayRange } from '../../../src/schemas/pay.ts';
import { payPeriods, type PayPeriod } from '../../../src/schemas/vocabulary.ts';

const yearly = (range: Partial<PayRange>): PayRange => ({ currency: 'EUR', period: 'year', ...range });
/** Intl puts several kinds of space; a reader sees a space. */
const plain = (text: string) => text.replace(/[\s\u2009\u202f]+/gu, ' ').replace(/[\u200e\u200f]/gu, '');

describe('a pay range in words', () => {
  it.each([
    [yearly({ min: 52000, max: 64000 }), 'en-GB', '€52,000 – €64,000 a year'],
    [yearly({ min: 52000, max: 52000 }), 'en-GB', '€52,000 a year'],
    [yearly({ min: 40000, currency: 'GBP' }), 'en-GB', 'From £40,000 a year'],
    [yearly({ max: 40000, currency: 'GBP' }), 'en-GB', 'Up to £40,000 a year'],
    [yearly({ min: 22.5, max: 30, period: 'hour' }), 'en-GB', '€22.50 – €30.00 an hour'],
    [yearly({ min: 45, period: 'hour' }), 'en-GB', 'From €45 an hour'],
    [yearly({ min: 52000, max: 64000 }), 'de-DE', '52.000–64.000 € a year'],
    [yearly({ min: 52000, max: 64000 }), 'fr-FR', '52 000–64 000 € a year'],
    [yearly({ min: 52000, max: 64000 }), 'es-ES', '52.000-64.000 € a year'],
    [yearly({ min: 6000000, max: 8000000, currency: 'JPY' }), 'en-GB', 'JP¥6,000,000–8,000,000 a year'],
    [yearly({ min: 500, max: 600, period: 'day' }), 'en-GB', '€500 – €600 a day'],
    [yearly({ min: 900, max: 900, period: 'week' }), 'en-GB', '€900 a week'],
    [yearly({ min: 3000, max: 4000, period: 'month' }), 'en-GB', '€3,000 – €4,000 a month'],
  ])('%o in %s', (range, locale, words) => {
    expect(plain(formatPayRange(range, locale))).toBe(words);
  });

  it('says which dollar and which krone', () => {
    const words = (currency: string) => plain(formatPayRange(yearly({ min: 90000, currency }), 'en-GB'));
    expect(['USD', 'CAD', 'AUD', 'SEK', 'NOK'].map(words)).toEqual([
      'From US$90,000 a year',
      'From CA$90,000 a year',
      'From A$90,000 a year',
      'From SEK 90,000 a year',
      'From NOK 90,000 a year',
    ]);
  });

  it('is one amount when both ends round to the same', () => {
    expect(formatPayRange(yearly({ min: 22.501, max: 22.502, period: 'hour' }), 'en-GB')).toBe('€22.50 an hour');
  });

  const amount = fc.oneof(fc.integer({ min: 1, max: 10_000_000 }), fc.double({ min: 0.01, max: 100_000, noNaN: true }));
  const currency = fc.constantFrom(...Intl.supportedValuesOf('currency'));
  const locale = fc.constantFrom('en-GB', 'en-US', 'de-DE', 'fr-FR', 'es-ES', 'ca-ES', 'pl-PL', 'ja-JP', 'ar-EG', 'hi-IN', 'sv-SE');
  const period = fc.constantFrom(...(Object.keys(payPeriods) as PayPeriod[]));

  it('always has digits, never "NaN" or "undefined", and no sign without its number', () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom('both', 'min', 'max'), currency, locale, period, (a, b, ends, code, language, unit) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const range: PayRange = { currency: code, period: unit, ...(ends !== 'max' && { min }), ...(ends !== 'min' && { max }) };
        const words = plain(formatPayRange(range, language));
        expect(words).toMatch(/\p{N}/u);
        expect(words).not.toMatch(/NaN|undefined|null|[~≈≃約∼]/);
        expect(words.endsWith(` ${payPeriods[unit].label}`)).toBe(true);
        for (const sign of words.matchAll(/\p{Sc}/gu)) {
          const around = words.slice(Math.max(0, sign.index - 6), sign.index + 6);
          expect(around).toMatch(/\p{N}/u);
        }
      }),
    );
  });

  const manyLocales = fc.constantFrom(
    ...'en-GB en-US en-IN de-CH de-AT fr-CA es-MX pt-BR it-IT nl-NL pl-PL cs-CZ sv-SE nb-NO fi-FI hu-HU el-GR tr-TR uk-UA'.split(' '),
    ...'ja-JP ko-KR zh-CN hi-IN bn-BD my-MM th-TH vi-VN ar-EG ar-MA he-IL fa-IR ur-PK ka-GE lv-LV is-IS ga-IE eu-ES mt-MT'.split(' '),
  );
  /** An amount without its sign: what stays whole where `formatRange` says the sign once. */
  const numberIn = (value: number, code: string, language: string, whole: boolean) =>
    new Intl.NumberFormat(language, { style: 'currency', currency: code, ...(whole && { maximumFractionDigits: 0 }) })
      .formatToParts(value)
      .flatMap(({ type, value: part }) => (['integer', 'group', 'decimal', 'fraction'].includes(type) ? [part] : []))
      .join('');

  it('says both ends of a range, the lower one first, as Intl does', () => {
    fc.assert(
      fc.property(amount, amount, currency, manyLocales, (a, b, code, language) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const whole = Number.isInteger(min) && Number.isInteger(max);
        const [low, high] = [min, max].map((value) => numberIn(value, code, language, whole)) as [string, string];
        const words = formatPayRange({ min, max, currency: code, period: 'year' }, language);
        const format = new Intl.NumberFormat(language, { style: 'currency', currency: code, ...(whole && { maximumFractionDigits: 0 }) });
        const money = words.slice(0, -' a year'.length);
        expect(money).toBe(low === high ? format.format(max) : format.formatRange(min, max));
        expect(money).toContain(low);
        expect(money.lastIndexOf(high)).toBeGreaterThanOrEqual(money.indexOf(low));
      }),
    );
  });

  it('puts an open end in words', () => {
    fc.assert(
      fc.property(amount, currency, manyLocales, (end, code, language) => {
        const number = numberIn(end, code, language, Number.isInteger(end));
        const from = formatPayRange({ min: end, currency: code, period: 'month' }, language);
        const upTo = formatPayRange({ max: end, currency: code, period: 'month' }, language);
        expect(from).toMatch(/^From .* a month$/u);
        expect(upTo).toMatch(/^Up to .* a month$/u);
        expect(from.includes(number) && upTo.includes(number)).toBe(true);
        const figure = formatFigure({ atLeast: end }, code, language);
        expect(figure.endsWith(' or more') && figure.includes(number)).toBe(true);
        expect(`${formatFigure(end, code, language)} or more`).toBe(figure);
        expect(figure + from).not.toMatch(/NaN|undefined|Infinity|∞/);
      }),
    );
  });

  it('orders figures as their amounts, lower bounds among them', () => {
    const figure = fc.oneof(
      amount,
      amount.map((atLeast) => ({ atLeast })),
    );
    fc.assert(
      fc.property(fc.array(figure), (figures) => {
        const values = figures.map((one) => (typeof one === 'number' ? one : one.atLeast));
        expect([...figures].sort((a, b) => figureValue(a) - figureValue(b)).map(figureValue)).toEqual(values.sort((a, b) => a - b));
      }),
    );
  });
});

describe('a benchmark figure in words', () => {
  it.each([
    [48000, 'EUR', 'en-GB', '€48,000'],
    [48000, 'EUR', 'de-DE', '48.000 €'],
    [35.75, 'USD', 'en-US', '$35.75'],
    [{ atLeast: 239200 }, 'USD', 'en-GB', 'US$239,200 or more'],
  ])('%o %s in %s', (figure, currency, locale, words) => {
    expect(plain(formatFigure(figure, currency, locale))).toBe(words);
  });

  it('counts a lower bound as itself', () => {
    expect([48000, { atLeast: 239200 }].map(figureValue)).toEqual([48000, 239200]);
  });
});

it('gives the ranges of each way to state pay', () => {
  const range = yearly({ min: 1 });
  expect(payRangesOf(range)).toEqual([range]);
  expect(payRangesOf({ ranges: [range, range] })).toEqual([range, range]);
  expect(payRangesOf({ disclosed: false, reason: 'x' })).toEqual([]);
});
