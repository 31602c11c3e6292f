import { z } from 'zod';
import { day, processStage, text } from '../fields.ts';
import { roleSchema } from '../role.ts';
import { proficiencies, valuesOf } from '../vocabulary.ts';
import { bodyText, openCount, pageUrl, reference } from './parts.ts';

const { shape } = roleSchema;

/** A role guide. */
export const apiRole = z
  .strictObject({
    id: text.describe('Id of the role, which never changes, for example backend-engineer.'),
    url: pageUrl,
    title: shape.title,
    aliases: shape.aliases,
    family: reference.describe('The role family; its page shows the ladder.'),
    level: shape.level,
    previous: reference.optional().describe('The role one step down the ladder.'),
    next: reference.optional().describe('The role one step up the ladder.'),
    summary: shape.summary,
    responsibilities: shape.responsibilities,
    prerequisites: shape.prerequisites,
    hardSkills: z
      .array(
        reference.extend({
          proficiency: z.enum(valuesOf(proficiencies)).describe('awareness, working, practitioner or expert.'),
          why: text.describe('Why the role needs it.'),
        }),
      )
      .describe('Hard skills, how well, and why.'),
    softSkills: z
      .array(reference.extend({ behaviour: text.describe('What it looks like at work.') }))
      .describe('Soft skills as behaviour.'),
    tools: z.array(reference.extend({ use: text.describe('What the tool is for at this level.') })).describe('Tools and what each is for.'),
    hiringQuestions: shape.hiringQuestions,
    interviewQuestions: z
      .array(
        z.strictObject({
          question: text.describe('The question to put to a candidate.'),
          skill: reference.optional().describe('The skill it tests.'),
          lookFor: text.describe('What a good answer shows.'),
          redFlags: text.optional().describe('What speaks against.'),
        }),
      )
      .describe('Interview questions with what to look for.'),
    process: z.array(processStage).optional().describe('A suggested hiring process.'),
    pay: z.array(reference).optional().describe('Pay benchmarks that speak for the role.'),
    relatedRoles: z.array(reference).optional().describe('Roles that are close but not on the same ladder.'),
    relatedArticles: z.array(reference).optional().describe('Articles that help with this role.'),
    openVacancies: openCount.describe('Number of open vacancies that are an example of the role.'),
    reviewed: day.describe('The day somebody last read the guide against reality.'),
    reviewedBy: shape.reviewedBy,
  })
  .describe('A role guide.');
export type ApiRole = z.output<typeof apiRole>;

/** A role guide with its sample job description. */
export const roleTwin = apiRole
  .extend({ text: bodyText.describe('The sample job description in Markdown, with its blanks in square brackets.') })
  .describe('A role guide with its sample job description.');
export type RoleTwin = z.output<typeof roleTwin>;
