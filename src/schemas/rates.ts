import { z } from 'zod';
import { currencyCode, day, text, webUrl } from './fields.ts';

/** The file of the exchange rates in the content folder, beside the benchmarks: no benchmark can have this id. */
export const ratesFile = 'pay/rates.yaml';

/** Exchange rates of one day from one cited source: what amounts of money in other currencies are compared with. */
export const ratesSchema = z
  .strictObject({
    base: currencyCode.describe('The currency all rates start from (ISO 4217), for example EUR.'),
    source: z
      .strictObject({
        name: text.describe('Who publishes the rates, for example "European Central Bank".'),
        url: webUrl.describe('Address of the published rates.'),
        referenceDate: day.describe('The day the rates are of, for example 2024-12-31.'),
        retrieved: day.describe('The day the rates were read, for example 2026-11-21.'),
        licence: text.describe('Licence of the rates, for example "free to reuse with the source named".'),
      })
      .describe('Where the rates come from.'),
    rates: z
      .record(currencyCode, z.number().positive().describe('Units of this currency for one unit of the base, for example 1.0389.'))
      .refine((rates) => Object.keys(rates).length > 0, { error: 'must name at least one currency' })
      .describe('One line a currency: how many units of it one unit of the base is worth, for example "USD: 1.0389".'),
  })
  .superRefine(({ base, rates }, context) => {
    if (Object.hasOwn(rates, base)) {
      context.addIssue({ code: 'custom', path: ['rates', base], message: 'is the base, which is always worth 1 of itself' });
    }
  })
  .describe('Exchange rates of one day.');
export type Rates = z.output<typeof ratesSchema>;

/** The rates as Astro's store keeps them: in an entry that is always there, because Astro warns of a collection without one. */
export const storedRatesSchema = z.strictObject({ stated: ratesSchema.optional() });
