import { z } from 'zod';
import { currencyCode, entryId, text, webUrl } from './fields.ts';
import { repositoryKinds, valuesOf } from './vocabulary.ts';

/** True for a BCP 47 tag that `Intl` understands. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The site's settings. */
export const siteSchema = z
  .strictObject({
    name: text.describe('Name of the site.'),
    tagline: text.describe('One sentence: what the site is.'),
    url: webUrl.describe('Address the site is served from, for example https://jobs.example/.'),
    organisation: z
      .strictObject({
        name: text.describe('Who runs the site.'),
        url: webUrl.optional().describe("The organisation's own site."),
      })
      .describe('Who runs the site.'),
    locale: z
      .string()
      .refine(isLanguageTag, { error: 'must be a language tag, for example en-GB' })
      .describe('Language and region of the site (BCP 47), for example en-GB.'),
    currency: currencyCode.describe('Currency pay is compared in (ISO 4217), for example EUR.'),
    repository: z
      .strictObject({
        url: webUrl.describe('Address of the repository on its host, for example https://github.com/acme/jobs.'),
        branch: text.describe('Branch people edit, for example main.'),
        contentPath: text.describe('Folder of the content in the repository, for example content.'),
        kind: z
          .enum(valuesOf(repositoryKinds))
          .optional()
          .describe('github or gitlab. Only for a host whose name does not say it, for example git.acme.example.'),
      })
      .optional()
      .describe('Where the content is kept, for "edit this page".'),
    report: z
      .union([
        z.strictObject({ url: webUrl.describe('Address of a form.') }),
        z.strictObject({ email: z.email({ error: 'must be an e-mail address' }).describe('An e-mail address.') }),
      ])
      .describe('How a reader reports a vacancy: { email: … } or { url: … }.'),
    families: z
      .record(
        entryId,
        z.strictObject({
          name: text.describe('Name of the family, for example "Backend engineering".'),
          summary: text.describe('One sentence about the family.'),
        }),
      )
      .describe('Role families: id, name and a sentence.'),
    home: z
      .strictObject({
        jobs: z.array(text).optional().describe('Ids of vacancies to feature, for example [acme/backend-engineer].'),
        roles: z.array(entryId).optional().describe('Ids of role guides to feature.'),
        articles: z.array(entryId).optional().describe('Ids of articles to feature.'),
      })
      .optional()
      .describe('What the home page features. Without it, the newest.'),
    hoursPerYear: z.number().int().positive().optional().describe('Working hours a year, for converting hourly pay, for example 1720.'),
    about: text.describe('Text of the about page, in Markdown.'),
  })
  .describe('The settings of the site.');
export type Site = z.output<typeof siteSchema>;
