import { z } from 'zod';
import { currencyCode, entryId, text, webUrl } from './fields.ts';
import { chromeFields, homeSectionList } from './site-chrome.ts';
import { repositoryKinds, siteModes, valuesOf } from './vocabulary.ts';

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
    mode: z
      .enum(valuesOf(siteModes))
      .optional()
      .describe('board for the vacancies of many, employer for the career site of one. Without it, board.'),
    employer: entryId.optional().describe('Id of the company whose career site this is, for example acme. Only with mode: employer.'),
    accent: text
      .optional()
      .describe(
        'The one colour of the site, in quotes, for example "#0b6b50". It is made darker or brighter where text in it needs that. Without it, green.',
      ),
    ...chromeFields,
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
        sections: homeSectionList,
        jobs: z.array(text).optional().describe('Ids of vacancies to feature, for example [acme/backend-engineer].'),
        roles: z.array(entryId).optional().describe('Ids of role guides to feature.'),
        articles: z.array(entryId).optional().describe('Ids of articles to feature.'),
      })
      .optional()
      .describe('What the home page shows and features. Without it, everything there is, and the newest of it.'),
    hoursPerYear: z.number().int().positive().optional().describe('Working hours a year, for converting hourly pay, for example 1720.'),
    about: text.describe('Text of the about page, in Markdown.'),
  })
  .superRefine(({ mode, employer }, context) => {
    const wrong = (message: string) => context.addIssue({ code: 'custom', path: ['employer'], message });
    if (mode === 'employer' && employer === undefined) wrong('is required when mode is employer');
    if (mode !== 'employer' && employer !== undefined) wrong('is only for mode: employer');
  })
  .describe('The settings of the site.');
export type Site = z.output<typeof siteSchema>;
