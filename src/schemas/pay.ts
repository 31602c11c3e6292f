import { z } from 'zod';
import { currencyCode, day, entryId, text, webUrl } from './fields.ts';
import { levels, payPeriods, paySourceKinds, valuesOf } from './vocabulary.ts';

const amount = z.number().positive();

/** What an employer offers: a range, a single figure (`min` = `max`), or an open end. */
export const payRange = z
  .strictObject({
    label: text.optional().describe('What tells this range from the others, for example "Berlin". Only with several ranges.'),
    min: amount.optional().describe('Lowest pay offered, as a plain number, for example 52000.'),
    max: amount.optional().describe('Highest pay offered, as a plain number, for example 64000. The same as min for a single figure.'),
    currency: currencyCode.describe('Currency (ISO 4217), for example EUR.'),
    period: z.enum(valuesOf(payPeriods)).describe('What the figure is paid for: hour, day, week, month or year.'),
    covers: text.optional().describe('What the figure covers, for example "base salary; a bonus comes on top".'),
  })
  .refine((range) => range.min !== undefined || range.max !== undefined, {
    error: 'must state min, max or both',
    path: ['min'],
  })
  .describe('What an employer offers.');
export type PayRange = z.output<typeof payRange>;

/** A vacancy's pay: one range, several labelled ranges, or the reason it is not disclosed. */
export const jobPay = z
  .union([
    payRange,
    z.strictObject({
      ranges: z.array(payRange).min(1).describe('Several ranges, each with a label, for example one a city.'),
    }),
    z.strictObject({
      disclosed: z.literal(false).describe('false: the employer does not state the pay.'),
      reason: text.describe('Why, in the words shown to the reader, for example "The employer did not publish a range."'),
    }),
  ])
  .describe('Pay: a range, several labelled ranges, or "disclosed: false" with the reason.');
export type JobPay = z.output<typeof jobPay>;

/** A benchmark figure: a number, or `{ atLeast: … }` where the source only gives a lower bound. */
export const benchmarkFigure = z
  .union([amount, z.strictObject({ atLeast: amount.describe('The lower bound the source gives, for example 239200.') })], {
    error: 'must be a number, or { atLeast: number } where the source gives only a lower bound',
  })
  .describe('A number, or { atLeast: number } where the source only gives a lower bound.');
export type BenchmarkFigure = z.output<typeof benchmarkFigure>;

/** The percentiles a row may state, in rising order. */
export const percentiles = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

/** One row of a benchmark: all levels, or one. */
export const benchmarkRow = z
  .strictObject({
    level: z.enum(valuesOf(levels)).optional().describe('The level the row is for. Leave out if the source does not split by level.'),
    label: text.optional().describe('The source\'s own name of the row, for example "SE" or "Software Developers".'),
    sampleSize: z.number().int().positive().optional().describe('Number of people or advertisements behind the row.'),
    p10: benchmarkFigure.optional().describe('10th percentile.'),
    p25: benchmarkFigure.optional().describe('25th percentile.'),
    median: benchmarkFigure.optional().describe('Median (50th percentile).'),
    p75: benchmarkFigure.optional().describe('75th percentile.'),
    p90: benchmarkFigure.optional().describe('90th percentile.'),
  })
  .refine((row) => percentiles.some((name) => row[name] !== undefined), {
    error: 'must state at least one of p10, p25, median, p75, p90',
  })
  .describe('One row of figures.');
export type BenchmarkRow = z.output<typeof benchmarkRow>;

/** A pay benchmark: what a cited source reports. */
export const paySchema = z
  .strictObject({
    title: text.describe('What the figures are, for example "Software developers, United States".'),
    roles: z.array(entryId).min(1).describe('Ids of the roles the figures speak for.'),
    place: entryId.describe('Id of the place the figures are from.'),
    currency: currencyCode.describe('Currency of the figures (ISO 4217), for example USD.'),
    period: z.enum(valuesOf(payPeriods)).describe('What the figures are paid for: hour, day, week, month or year.'),
    source: z
      .strictObject({
        name: text.describe('Name of the source, for example "BLS OEWS May 2024".'),
        url: webUrl.describe('Address of the source.'),
        kind: z.enum(valuesOf(paySourceKinds)).describe('What kind of figure the source reports.'),
        referenceDate: day.describe('The day the figures speak of, for example 2024-05-31.'),
        retrieved: day.describe('The day the figures were read, for example 2026-11-21.'),
        licence: text.describe('Licence of the figures, for example "public domain".'),
      })
      .describe('Where the figures come from.'),
    sampleSize: z
      .number()
      .int()
      .positive()
      .optional()
      .describe('Number of people or advertisements behind the figures, if the rows do not say.'),
    note: text.optional().describe('What a reader must know to use the figures well.'),
    rows: z.array(benchmarkRow).min(1).describe('The figures, one row for all levels or one a level.'),
  })
  .describe('A pay benchmark: what a cited source reports.');
export type Pay = z.output<typeof paySchema>;
