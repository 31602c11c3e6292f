import { z } from 'zod';
import { text } from '../fields.ts';
import { skillSchema } from '../skill.ts';
import { openCount, pageUrl, reference } from './parts.ts';

const { shape } = skillSchema;

/** A skill, tool or practice. Its twin has nothing beside: a skill's text is its description. */
export const apiSkill = z
  .strictObject({
    id: text.describe('Id of the skill, which never changes, for example postgresql.'),
    url: pageUrl,
    name: shape.name,
    aliases: shape.aliases,
    category: shape.category,
    website: shape.website,
    description: shape.description,
    related: z.array(reference).optional().describe('Related skills that have a page.'),
    roles: z.array(reference).optional().describe('Role guides that name the skill.'),
    openVacancies: openCount.describe('Number of open vacancies that ask for it.'),
    phasingOut: openCount
      .optional()
      .describe('Number of open vacancies that name it as what they are phasing out; absent when there is none.'),
  })
  .describe('A skill, tool or practice.');
export type ApiSkill = z.output<typeof apiSkill>;
