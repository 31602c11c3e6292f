import { z } from 'zod';
import { day, entryId, processStage, text } from './fields.ts';
import { levels, proficiencies, valuesOf } from './vocabulary.ts';

/** A role guide: the generic job. Its body is the sample job description. */
export const roleSchema = z
  .strictObject({
    title: text.describe('Name of the role, for example "Junior Backend Engineer".'),
    aliases: z.array(text).optional().describe('Other names people use, for example "Entry-level back-end developer".'),
    family: entryId.describe('Id of the role family, as site.yaml lists it.'),
    level: z.enum(valuesOf(levels)).describe('Level of the role, for example junior.'),
    previous: entryId.optional().describe('Id of the role one step down the ladder.'),
    next: entryId.optional().describe('Id of the role one step up the ladder.'),
    summary: text.describe('One or two sentences: what the role is for.'),
    responsibilities: z.array(text).min(3).describe('What the person does, one sentence each.'),
    prerequisites: z.array(text).min(1).describe('What somebody should bring before applying.'),
    hardSkills: z
      .array(
        z.strictObject({
          skill: text.describe('Id, name or alias of the skill.'),
          proficiency: z.enum(valuesOf(proficiencies)).describe('awareness, working, practitioner or expert.'),
          why: text.describe('Why the role needs it, in one sentence.'),
        }),
      )
      .min(3)
      .describe('Hard skills, how well, and why.'),
    softSkills: z
      .array(
        z.strictObject({
          skill: text.describe('Id, name or alias of the soft skill.'),
          behaviour: text.describe('What it looks like at work, in one sentence.'),
        }),
      )
      .min(3)
      .describe('Soft skills as behaviour.'),
    tools: z
      .array(
        z.strictObject({
          skill: text.describe('Id, name or alias of the tool.'),
          use: text.describe('What the tool is for at this level, in one sentence.'),
        }),
      )
      .min(1)
      .describe("Tools and what each is for. The page groups them by the tool's category."),
    hiringQuestions: z
      .array(
        z.strictObject({
          question: text.describe('A question a hiring team asks, ending with a question mark.'),
          answer: text.describe('The answer, a short paragraph.'),
        }),
      )
      .min(3)
      .describe('Questions of hiring teams, with answers.'),
    interviewQuestions: z
      .array(
        z.strictObject({
          question: text.describe('The question to put to a candidate.'),
          skill: text.optional().describe('Id, name or alias of the skill it tests.'),
          lookFor: text.describe('What a good answer shows.'),
          redFlags: text.optional().describe('What speaks against.'),
        }),
      )
      .min(3)
      .describe('Interview questions with what to look for.'),
    process: z.array(processStage).optional().describe('A suggested hiring process of two or three rounds.'),
    relatedRoles: z.array(entryId).optional().describe('Ids of roles that are close but not on the same ladder.'),
    relatedArticles: z.array(entryId).optional().describe('Ids of articles that help with this role.'),
    reviewed: day.describe('The day somebody last read the guide against reality.'),
    reviewedBy: text.describe('Person or team that reviewed it.'),
  })
  .describe('A role guide.');
export type Role = z.output<typeof roleSchema>;
