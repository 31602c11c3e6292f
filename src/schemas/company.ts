import { z } from 'zod';
import { citation, day, entryId, mediaPath, namedText, text, webUrl } from './fields.ts';

/** An employer. */
export const companySchema = z
  .strictObject({
    name: text.describe('Name of the company, for example "Back Market".'),
    confidential: z
      .boolean()
      .optional()
      .describe('true when the employer stays anonymous; the name then says what kind of employer it is; url and logo are left out.'),
    tagline: text.optional().describe('What the company does, in one sentence.'),
    url: webUrl.optional().describe("The company's own site."),
    logo: mediaPath.optional().describe('Logo in the media folder, for example /media/acme.svg. Without one, the page shows initials.'),
    industries: z.array(text).optional().describe('Industries, for example [Fintech].'),
    size: z
      .strictObject({
        min: z.number().int().positive().describe('At least this many people.'),
        max: z.number().int().positive().optional().describe('At most this many people. Leave out for "or more".'),
      })
      .optional()
      .describe('Number of people, as a range.'),
    founded: z.number().int().min(1000).max(9999).optional().describe('Year the company was founded, for example 2014.'),
    headOffice: entryId.optional().describe('Id of the place of the head office.'),
    places: z.array(entryId).optional().describe('Ids of other places with offices or people.'),
    certifications: z
      .array(
        z.strictObject({
          name: text.describe('Name of the certification, for example "B Corp".'),
          figure: text.optional().describe('Its figure, for example "score 93.2".'),
          source: citation.describe('Where the certification is stated.'),
          retrieved: day.optional().describe('The day the figure was read.'),
        }),
      )
      .optional()
      .describe('Certifications, each with its source.'),
    values: z.array(namedText).optional().describe('What the company says it stands for.'),
    benefits: z.array(namedText).optional().describe('What everyone at the company gets.'),
    hiringNotes: z.array(text).optional().describe('What applicants should know about how the company hires.'),
    sources: z.array(citation).optional().describe('Where the facts of this page come from.'),
  })
  .superRefine((company, context) => {
    if (!company.confidential) return;
    for (const field of ['url', 'logo'] as const) {
      if (company[field] !== undefined) context.addIssue({ code: 'custom', path: [field], message: 'is only for a company that is named' });
    }
  })
  .describe('An employer.');
export type Company = z.output<typeof companySchema>;
