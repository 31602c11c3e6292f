import { z } from 'zod';

/** A calendar day, `2026-11-21`; impossible days (2026-02-30) are refused. */
export const day = z.iso.date({ error: 'must be a day written year-month-day, for example 2026-11-21' });

/** A calendar day, or an instant with its offset from UTC. */
export const dayOrInstant = z.union([day, z.iso.datetime({ offset: true })], {
  error: 'must be a day (2026-12-31) or a time with its offset (2026-12-31T18:00:00+01:00)',
});

/** An absolute web address, in the letters that programs send (RFC 3986): others would be refused by readers of what the site publishes. */
export const webUrl = z
  .url({
    protocol: /^https?$/,
    error: 'must be a full web address that starts with https:// or http://',
  })
  .refine((address) => !URL.canParse(address) || address === toAddress(address) || isSameAddress(address), {
    error: ({ input }) => `must be written as a browser sends it: ${toAddress(String(input))}`,
  });

/** What a browser leaves in an address and RFC 3986 does not allow there. */
const leftByBrowsers = /[[\]|^`{}\\]|%(?![\dA-Fa-f]{2})/g;

/** An absolute address with everything encoded that has to be. @throws TypeError when it is none. */
export function toAddress(address: string): string {
  const { origin, href } = new URL(address);
  return origin + href.slice(origin.length).replace(leftByBrowsers, (sign) => encodeURIComponent(sign));
}

/** True where only capitals, a slash after the host or a usual port make the difference: that is no mistake. */
function isSameAddress(address: string): boolean {
  return /^[!#-;=?-Z_a-z~]*$/.test(address) && !/%(?![\dA-Fa-f]{2})/.test(address);
}

/** The name of a file without its ending: the id other entries use to refer to it. */
export const entryId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'must be the id of an entry: the file name without its ending, in lower case with hyphens',
});

/** Text that is not empty. */
export const text = z.string().trim().min(1, { error: 'must not be empty' });

/** ISO 4217 currency code, in capitals. */
export const currencyCode = z
  .string()
  .regex(/^[A-Z]{3}$/, { error: 'must be a currency code of three capitals (ISO 4217), for example EUR' });

/** ISO 3166-1 alpha-2 country code, in capitals. */
export const countryCode = z.string().regex(/^[A-Z]{2}$/, { error: 'must be a country code of two capitals (ISO 3166-1), for example ES' });

/** A path of a file in the content folder's `media/`, as the page requests it. */
export const mediaPath = z.string().regex(/^\/media\/[\w./-]+\.(?:svg|png|jpe?g|webp|avif)$/, {
  error: 'must be a picture in the media folder, for example /media/acme.svg',
});

/** Where a fact comes from. */
export const citation = z
  .strictObject({
    name: text.describe('Name of the source, for example "Back Market careers page".'),
    url: webUrl.optional().describe('Address of the source, if it is public.'),
  })
  .describe('Where a fact comes from.');
export type Citation = z.output<typeof citation>;

/** One stage of a hiring process; what a stage does not say stays absent and the page says so. */
export const processStage = z
  .strictObject({
    name: text.describe('What the stage is called, for example "System design interview".'),
    minutes: z.number().int().positive().max(2880).optional().describe('Length in minutes, for example 60. Leave out if not stated.'),
    with: text.optional().describe('Who the candidate meets, for example "two engineers of the team".'),
    assesses: text.optional().describe('What is assessed, for example "data modelling and trade-offs".'),
  })
  .describe('One stage of the hiring process.');
export type ProcessStage = z.output<typeof processStage>;

/** A short named paragraph. */
export const namedText = z
  .strictObject({
    name: text.describe('A short name, for example "Own it".'),
    text: text.describe('One or two sentences that explain it.'),
  })
  .describe('A short named paragraph.');
