import { z } from 'zod';
import { citation, day, namedText, processStage, text } from '../fields.ts';
import { jobSchema } from '../job.ts';
import { payRange } from '../pay.ts';
import { closingReasons, languageLevels, valuesOf } from '../vocabulary.ts';
import { bodyText, pageUrl, placeReference, reference, skillUse } from './parts.ts';

const { shape } = jobSchema;

/** What an employer offers, or why it does not say. */
const apiJobPay = z
  .union([
    z.strictObject({
      disclosed: z.literal(true).describe('true: the employer states the pay.'),
      ranges: z.array(payRange).min(1).describe('What the employer offers; several ranges have labels.'),
    }),
    z.strictObject({
      disclosed: z.literal(false).describe('false: the employer does not state the pay.'),
      reason: text.describe('Why, in the words the page shows.'),
    }),
  ])
  .describe('What the employer offers, as the employer states it; never an estimate.');

const apiStackSkill = skillUse
  .extend({ note: text.optional().describe('A few words, for example "GKE" or "being phased out".') })
  .describe('A skill of the group.');

/** A vacancy. */
export const apiJob = z
  .strictObject({
    id: text.describe('Id of the vacancy, which never changes: the company and the vacancy, for example acme/backend-engineer.'),
    url: pageUrl,
    title: text.describe('The job alone: no pay, place or company.'),
    company: reference.describe('The employer.'),
    role: reference.optional().describe('The role guide the vacancy is an example of.'),
    team: shape.team,
    level: shape.level,
    places: z.array(placeReference).min(1).describe('Places of work.'),
    workplace: shape.workplace,
    hybrid: shape.hybrid.describe('The hybrid policy of a hybrid vacancy.'),
    remote: shape.remote.describe('From where one may work, for a remote vacancy.'),
    employmentTypes: shape.employmentTypes,
    datePosted: day.describe('The day the vacancy was first published.'),
    validThrough: shape.validThrough.describe('The last day (or moment, with its offset) to apply; absent when none is known.'),
    reviewBy: shape.reviewBy.describe('The day by which somebody confirms that the vacancy is still open.'),
    status: z.enum(['open', 'closed']).describe('Whether one could apply when the site was built.'),
    closedOn: day.optional().describe('The day it was filled or cancelled, or the last day it could be applied for.'),
    closedBecause: z.enum(valuesOf(closingReasons)).optional().describe('Why it is closed: filled, cancelled or expired.'),
    pay: apiJobPay,
    summary: shape.summary,
    skills: z.array(skillUse).describe('Each skill once: core before nice before legacy.'),
    stack: z
      .array(
        z.strictObject({
          group: text.describe('Name of the group as the employer calls it.'),
          skills: z.array(apiStackSkill).min(1).describe('The skills of the group.'),
        }),
      )
      .optional()
      .describe('The technical environment, grouped as the employer groups it.'),
    languages: z
      .array(
        z.strictObject({
          language: z.string().describe('Language code (ISO 639), for example en.'),
          level: z.enum(valuesOf(languageLevels)).describe('basic, working, fluent or native.'),
          note: text.optional().describe('Why.'),
        }),
      )
      .optional()
      .describe('Human languages the job needs.'),
    process: z.array(processStage).optional().describe('The hiring process, stage by stage.'),
    benefits: z.array(namedText).optional().describe('What the employer offers beside pay.'),
    inclusion: shape.inclusion,
    accommodation: shape.accommodation,
    apply: z
      .union([
        z.strictObject({ url: z.url().describe('Address of the application form.') }),
        z.strictObject({ email: z.email().describe('Address to send an application to.') }),
      ])
      .optional()
      .describe('Where to apply; absent once the vacancy is closed.'),
    requisitionId: shape.requisitionId,
    education: shape.education.describe('Formal education required, or no-requirements; absent when not stated.'),
    experience: shape.experience.describe('Experience required: { months: 60 }, or no-requirements; absent when not stated.'),
    experienceInPlaceOfEducation: shape.experienceInPlaceOfEducation.describe('true when experience can stand in for the education.'),
    sources: z.array(citation).optional().describe('Where the facts come from, if not from the employer directly.'),
    imported: shape.imported.describe('The job board the vacancy was read from.'),
  })
  .describe('A vacancy.');
export type ApiJob = z.output<typeof apiJob>;

/** A vacancy with its text. */
export const jobTwin = apiJob.extend({ text: bodyText }).describe('A vacancy with its text.');
export type JobTwin = z.output<typeof jobTwin>;
