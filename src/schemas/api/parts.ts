import { z } from 'zod';
import { countryCode, text } from '../fields.ts';
import { skillStatuses, valuesOf } from '../vocabulary.ts';

/** The address of a page of this site. */
export const pageUrl = z.url().describe('Address of its page.');

/** Another thing of the site. */
export const reference = z
  .strictObject({
    id: text.describe('Its id, which never changes; the last part of its address.'),
    name: text.describe('Its name.'),
    url: pageUrl,
  })
  .describe('Another thing of the site.');
export type Reference = z.output<typeof reference>;

/** A place something refers to. */
export const placeReference = reference
  .extend({ country: countryCode.optional().describe('The country it lies in (ISO 3166-1); absent for a place outside any country.') })
  .describe('A place.');
export type PlaceReference = z.output<typeof placeReference>;

/** A skill as a vacancy asks for it. */
export const skillUse = reference
  .extend({ status: z.enum(valuesOf(skillStatuses)).describe('core, nice (to have), or legacy for what is being phased out.') })
  .describe('A skill, and how much the vacancy leans on it.');
export type SkillUse = z.output<typeof skillUse>;

/** How many open vacancies refer to a thing. */
export const openCount = z.number().int().nonnegative();

/** What a twin has beside the facts: the text of its page. */
export const bodyText = text.optional().describe('The text of the page in Markdown, with absolute addresses; absent when there is none.');
