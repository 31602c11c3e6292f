import { z } from 'zod';
import { citation, countryCode, day, dayOrInstant, entryId, namedText, processStage, text, webUrl } from './fields.ts';
import { jobPay } from './pay.ts';
import {
  boardSystems,
  educationCredentials,
  employmentTypes,
  jobStatuses,
  languageLevels,
  levels,
  skillStatuses,
  summaryAuthors,
  valuesOf,
  weekdays,
  workplaces,
} from './vocabulary.ts';

/** A skill as a vacancy's stack names it: its name alone means core. */
export const stackSkill = z
  .union([
    text,
    z.strictObject({
      skill: text.describe('Id, name or alias of the skill, for example python.'),
      status: z.enum(valuesOf(skillStatuses)).optional().describe('core (the default), nice, or legacy for what is being phased out.'),
      note: text.optional().describe('A few words, for example "GKE" or "being phased out".'),
    }),
  ])
  .describe('A skill: its id, name or alias alone, or with a status and a note.');

/** Hybrid policy, in one place so that it cannot disagree with itself. */
export const hybridPolicy = z
  .strictObject({
    daysOnSite: z.number().min(0).max(7).describe('Days a week in the office, for example 3.'),
    onSiteDays: z
      .array(z.enum(valuesOf(weekdays)))
      .optional()
      .describe('Days everyone is in the office, for example [monday].'),
    remoteWeeks: text.optional().describe('Whole weeks of remote work, for example "1 week a quarter".'),
    flexDays: text.optional().describe('Further freedom, for example "3 days a year".'),
    note: text.optional().describe('Anything else of the policy.'),
  })
  .describe('The hybrid policy.');
export type HybridPolicy = z.output<typeof hybridPolicy>;

/** From where a remote vacancy may be worked. */
export const remotePolicy = z
  .strictObject({
    countries: z
      .union([z.literal('worldwide'), z.array(countryCode).min(1)])
      .describe('Countries one may work from (ISO 3166-1), for example [ES, FR], or worldwide.'),
    note: text.optional().describe('Anything else, for example "two meetings a year in Lisbon".'),
  })
  .describe('From where one may work.');
export type RemotePolicy = z.output<typeof remotePolicy>;

/** Fields a hand-written vacancy must have; an imported one may lack what its board does not say. */
const requiredByHand = ['role', 'level', 'workplace', 'employmentTypes', 'summary'] as const;

/** A vacancy. Its company is the folder it is in. */
export const jobSchema = z
  .strictObject({
    title: text.describe('The job alone, for example "Senior Backend Engineer, Payout": no pay, place or company.'),
    company: entryId.optional().describe('Id of the company. The folder says it already; if given, it must be the same.'),
    role: entryId.optional().describe('Id of the role guide this vacancy is an example of.'),
    level: z.enum(valuesOf(levels)).optional().describe('Level of the vacancy, for example senior.'),
    team: text.optional().describe('Team or department, for example "Payout".'),
    places: z.array(entryId).min(1).describe('Ids of the places of work, for example [barcelona].'),
    workplace: z.enum(valuesOf(workplaces)).optional().describe('onsite, hybrid or remote.'),
    hybrid: hybridPolicy.optional().describe('The hybrid policy. Required when workplace is hybrid.'),
    remote: remotePolicy.optional().describe('From where one may work. Required when workplace is remote.'),
    employmentTypes: z
      .array(z.enum(valuesOf(employmentTypes)))
      .min(1)
      .optional()
      .describe('Kinds of employment, for example [full-time].'),
    datePosted: day.describe('The day the vacancy was first published. Never moved later.'),
    validThrough: dayOrInstant
      .optional()
      .describe('The last day (or moment, with its offset) to apply. Leave out if there is none, and give reviewBy.'),
    reviewBy: day.optional().describe('The day by which somebody confirms that the vacancy is still open. Required without validThrough.'),
    status: z.enum(valuesOf(jobStatuses)).describe('open, filled or cancelled.'),
    closedOn: day.optional().describe('The day the vacancy was filled or cancelled. Required unless status is open.'),
    pay: jobPay,
    summary: z
      .strictObject({
        text: text.describe('Two or three sentences that say what the job is.'),
        by: z.enum(valuesOf(summaryAuthors)).describe('human, or model when a language model wrote it; the page says so.'),
      })
      .optional()
      .describe('A short honest summary and who wrote it.'),
    stack: z
      .array(
        z.strictObject({
          group: text.describe('Name of the group as the employer calls it, for example "Application".'),
          skills: z.array(stackSkill).min(1).describe('The skills of the group.'),
        }),
      )
      .optional()
      .describe('The technical environment, grouped as the employer groups it.'),
    skills: z
      .strictObject({
        must: z.array(text).optional().describe('Skills an applicant must have: ids, names or aliases.'),
        nice: z.array(text).optional().describe('Skills that are welcome: ids, names or aliases.'),
      })
      .optional()
      .describe('What an applicant needs, apart from what the team uses.'),
    languages: z
      .array(
        z.strictObject({
          language: z
            .string()
            .regex(/^[a-z]{2,3}$/, { error: 'must be a language code (ISO 639), for example en' })
            .describe('Language code (ISO 639), for example en.'),
          level: z.enum(valuesOf(languageLevels)).describe('basic, working, fluent or native.'),
          note: text.optional().describe('Why, for example "the team is international".'),
        }),
      )
      .optional()
      .describe('Human languages the job needs.'),
    process: z.array(processStage).optional().describe('The hiring process, stage by stage.'),
    benefits: z.array(namedText).optional().describe('What the employer offers beside pay.'),
    inclusion: text.optional().describe('What the employer says to people who hesitate to apply.'),
    accommodation: text.optional().describe('How to ask for adjustments in the hiring process.'),
    applyUrl: webUrl.optional().describe('Address of the application form.'),
    applyEmail: z.email({ error: 'must be an e-mail address' }).optional().describe('Address to send an application to.'),
    requisitionId: text.optional().describe("The employer's own number of the vacancy."),
    education: z
      .enum(valuesOf(educationCredentials))
      .optional()
      .describe('Formal education required, or no-requirements. Leave out if not stated.'),
    experience: z
      .union([
        z.literal('no-requirements'),
        z.strictObject({ months: z.number().int().positive().describe('Months of experience required, for example 60.') }),
      ])
      .optional()
      .describe('Experience required: { months: 60 }, or no-requirements. Leave out if not stated.'),
    experienceInPlaceOfEducation: z.boolean().optional().describe('true if experience can stand in for the education. Only with both.'),
    scene: entryId
      .optional()
      .describe("Place whose text is shown with the vacancy. It must be one of the vacancy's places or contain one."),
    sources: z.array(citation).optional().describe('Where the facts of this page come from, if not from the employer directly.'),
    imported: z
      .strictObject({
        system: z.enum(valuesOf(boardSystems)).describe('The applicant-tracking system.'),
        board: text.describe('Name of the board, for example "backmarket".'),
        id: text.describe("The board's own id of the posting."),
        url: webUrl.describe('The posting on its board.'),
        lastSeen: day.describe('The day the posting was last seen on its board.'),
      })
      .optional()
      .describe('Written by the importer: the board a posting came from. What a board does not say may be absent.'),
  })
  .superRefine((job, context) => {
    const missing = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (!job.imported) {
      for (const field of requiredByHand) {
        if (job[field] === undefined) missing(field, 'is required');
      }
      if (!job.validThrough && !job.reviewBy) missing('validThrough', 'is required; without an end date give reviewBy instead');
    }
    if (job.workplace === 'hybrid' && !job.hybrid && !job.imported) missing('hybrid', 'is required when workplace is hybrid');
    if (job.workplace !== 'hybrid' && job.hybrid) missing('hybrid', 'is only for workplace: hybrid');
    if (job.workplace === 'remote' && !job.remote && !job.imported) missing('remote', 'is required when workplace is remote');
    if (job.workplace !== 'remote' && job.remote) missing('remote', 'is only for workplace: remote');
    if (job.status !== 'open' && !job.closedOn) missing('closedOn', `is required when status is ${job.status}`);
    if (job.status === 'open' && job.closedOn) missing('closedOn', 'is only for a filled or cancelled vacancy');
    if (!job.applyUrl === !job.applyEmail) missing('applyUrl', 'give exactly one of applyUrl and applyEmail');
    if (job.experienceInPlaceOfEducation && (!job.education || !job.experience)) {
      missing('experienceInPlaceOfEducation', 'needs both education and experience');
    }
  })
  .describe('A vacancy.');
export type Job = z.output<typeof jobSchema>;
