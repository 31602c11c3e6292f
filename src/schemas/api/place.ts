import { z } from 'zod';
import { countryCode, text } from '../fields.ts';
import { placeSchema } from '../place.ts';
import { bodyText, openCount, pageUrl, placeReference } from './parts.ts';

const { shape } = placeSchema;

/** A place of work. */
export const apiPlace = z
  .strictObject({
    id: text.describe('Id of the place, which never changes, for example barcelona.'),
    url: pageUrl,
    name: shape.name,
    kind: shape.kind,
    parent: placeReference.optional().describe('The place it lies in.'),
    country: countryCode.optional().describe('The country it is or lies in (ISO 3166-1); absent for a place outside any country.'),
    regionCode: shape.regionCode,
    coordinates: shape.coordinates,
    contains: z.array(placeReference).optional().describe('Places inside it that have a page.'),
    openVacancies: openCount.describe('Number of open vacancies there, those of the places inside it too.'),
    sources: shape.sources,
  })
  .describe('A place.');
export type ApiPlace = z.output<typeof apiPlace>;

/** A place with its text. */
export const placeTwin = apiPlace.extend({ text: bodyText }).describe('A place with its text.');
export type PlaceTwin = z.output<typeof placeTwin>;
