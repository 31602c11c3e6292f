import { z } from 'zod';
import { citation, countryCode, entryId, text } from './fields.ts';
import { placeKinds, valuesOf } from './vocabulary.ts';

/** A city, region, country or remote area. Its body is the text about its tech scene. */
export const placeSchema = z
  .strictObject({
    name: text.describe('Name of the place, for example "Barcelona".'),
    kind: z.enum(valuesOf(placeKinds)).describe('city, region, country or remote-area.'),
    parent: entryId.optional().describe('Id of the place it lies in: a region, a country or a remote area.'),
    country: countryCode.optional().describe('Country code (ISO 3166-1). Required for a country; the places inside it inherit it.'),
    regionCode: z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: 'must be a region code (ISO 3166-2), for example ES-CT' })
      .optional()
      .describe('Region code (ISO 3166-2), for example ES-CT.'),
    coordinates: z
      .strictObject({
        latitude: z.number().min(-90).max(90).describe('Degrees north, for example 41.39.'),
        longitude: z.number().min(-180).max(180).describe('Degrees east, for example 2.17.'),
      })
      .optional()
      .describe('Where the place is.'),
    sources: z.array(citation).optional().describe('Sources of the text. Required when the place has a text.'),
  })
  .superRefine((place, context) => {
    if (place.kind === 'country' && !place.country) {
      context.addIssue({ code: 'custom', path: ['country'], message: 'is required for a country' });
    }
  })
  .describe('A place.');
export type Place = z.output<typeof placeSchema>;
