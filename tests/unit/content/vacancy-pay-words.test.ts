import { describe, expect, test } from 'vitest';
import { rangeWords } from '../../../src/content/vacancy-pay-words.ts';
import { conversionWords, type ConversionMeans } from '../../../src/domain/pay-conversion.ts';
import type { PayRange } from '../../../src/schemas/pay.ts';
import { boardGraph } from '../../support/render.ts';

const rates = {
  base: 'EUR',
  source: {
    name: 'European Central Bank',
    url: 'https://ecb.example/',
    referenceDate: '2024-12-31',
    retrieved: '2026-11-21',
    licence: 'free to reuse',
  },
  rates: { USD: 1.0389 },
};
const all: ConversionMeans = { rates, hoursPerYear: 1720 };

const wordsOf = (range: Partial<PayRange>, figures: object, means = all, benchmark: object = {}) => {
  const graph = boardGraph({ pay: { one: { currency: 'USD', rows: [figures], ...benchmark } } });
  const entry = graph.byId.pay.get('one')!;
  const match = { benchmark: entry, row: entry.data.rows[0]!, place: graph.byId.places.get('spain')! };
  const { sentence, conversion } = rangeWords({ currency: 'USD', period: 'year', ...range }, match, means, 'en-GB');
  return { sentence, conversion: conversion ? conversionWords(conversion, 'en-GB') : '' };
};
const cited = '(Pay survey, 31 December 2025, n = 4,980)';
const median = { median: 133_080, sampleSize: 4_980 };

describe('an employer’s range beside a benchmark', () => {
  test.each<[string, Partial<PayRange>, object, string]>([
    ['above', { min: 140_000, max: 160_000 }, median, `The middle of this range, US$150,000, is above the median of US$133,080 ${cited}.`],
    ['below', { min: 90_000, max: 100_001 }, median, `The middle of this range, US$95,000.50, is below the median of US$133,080 ${cited}.`],
    [
      'equal',
      { min: 133_000, max: 133_160 },
      median,
      `The middle of this range, US$133,080, is the same as the median of US$133,080 ${cited}.`,
    ],
    ['a single figure', { min: 150_000, max: 150_000 }, median, `This pay, US$150,000, is above the median of US$133,080 ${cited}.`],
    ['an open upper end above', { min: 150_000 }, median, `This range starts at US$150,000, above the median of US$133,080 ${cited}.`],
    [
      'an open upper end below',
      { min: 100_000 },
      median,
      `This range starts at US$100,000, below the median of US$133,080 ${cited}; its upper end is not stated.`,
    ],
    ['an open lower end below', { max: 100_000 }, median, `This range goes up to US$100,000, below the median of US$133,080 ${cited}.`],
    [
      'an open lower end above',
      { max: 150_000 },
      median,
      `This range goes up to US$150,000, above the median of US$133,080 ${cited}; its lower end is not stated.`,
    ],
    [
      'a median that is a lower bound, above the pay',
      { min: 100_000, max: 100_000 },
      { median: { atLeast: 120_000 }, sampleSize: 4_980 },
      `This pay, US$100,000, is below the median of US$120,000 or more ${cited}.`,
    ],
    [
      'a median that is a lower bound, below the pay',
      { min: 150_000, max: 150_000 },
      { median: { atLeast: 120_000 }, sampleSize: 4_980 },
      `This pay is US$150,000. The source gives: median US$120,000 or more ${cited}.`,
    ],
    [
      'quartiles without a median',
      { min: 90_000, max: 110_000 },
      { p25: 80_000, p75: 120_000, sampleSize: 4_980 },
      `The middle of this range, US$100,000, is between the 25th and the 75th percentile, US$80,000 and US$120,000 ${cited}.`,
    ],
    [
      'an upper quartile that is left behind',
      { min: 130_000, max: 130_000 },
      { p75: 120_000, sampleSize: 4_980 },
      `This pay, US$130,000, is above the 75th percentile of US$120,000 ${cited}.`,
    ],
    [
      'a lower quartile that is not reached',
      { max: 70_000 },
      { p25: 80_000, p75: { atLeast: 90_000 }, sampleSize: 4_980 },
      `This range goes up to US$70,000, below the 25th percentile of US$80,000 ${cited}.`,
    ],
    [
      'figures that settle nothing',
      { min: 90_000 },
      { p10: 60_000, p90: { atLeast: 239_200 }, sampleSize: 4_980 },
      `This range starts at US$90,000. The source gives: 10th percentile US$60,000, 90th percentile US$239,200 or more ${cited}.`,
    ],
  ])('%s', (_, range, figures, sentence) => {
    expect(wordsOf(range, figures)).toEqual({ sentence, conversion: '' });
  });

  test('says so where the source does not state its sample', () => {
    expect(wordsOf({ min: 150_000 }, { median: 133_080 }).sentence).toBe(
      'This range starts at US$150,000, above the median of US$133,080 (Pay survey, 31 December 2025, sample not stated).',
    );
  });

  test('takes the sample of the whole benchmark where the row has none', () => {
    expect(wordsOf({ min: 150_000 }, { median: 133_080 }, all, { sampleSize: 70 }).sentence).toContain('n = 70)');
  });
});

describe('a range in another unit', () => {
  test('is converted with a cited rate, its own figure first', () => {
    expect(wordsOf({ min: 100_000, max: 120_000, currency: 'EUR' }, median)).toEqual({
      sentence: `The middle of this range, €110,000 (≈ US$114,000), is below the median of US$133,080 ${cited}.`,
      conversion: '€1 = US$1.0389 (European Central Bank, 31 December 2024)',
    });
  });

  test('is converted with the working hours of a year, and both periods are said', () => {
    expect(wordsOf({ min: 95, max: 130, period: 'hour' }, median)).toEqual({
      sentence: `The middle of this range, US$112.50 an hour (≈ US$194,000 a year), is above the median of US$133,080 ${cited}.`,
      conversion: 'a year of 1,720 working hours',
    });
  });

  test('is only about the same where the rate cannot tell the two apart', () => {
    expect(wordsOf({ min: 128_000, max: 128_000, currency: 'EUR' }, median).sentence).toBe(
      `This pay, €128,000 (≈ US$133,000), is about the same as the median of US$133,080 ${cited}.`,
    );
  });

  test.each<[string, Partial<PayRange>, ConversionMeans, string]>([
    ['without a rate', { max: 120_000, currency: 'SEK' }, all, 'This range goes up to SEK\u00a0120,000'],
    ['without rates', { max: 120_000, currency: 'EUR' }, { rates: undefined, hoursPerYear: 1720 }, 'This range goes up to €120,000'],
    ['without hours', { max: 90, period: 'hour' }, { rates, hoursPerYear: undefined }, 'This range goes up to US$90 an hour'],
  ])('is not compared %s', (_, range, means, lead) => {
    expect(wordsOf(range, median, means)).toEqual({
      sentence: `${lead}. This site states no conversion to USD a year, so it is not compared with median US$133,080 ${cited}.`,
      conversion: '',
    });
  });
});
