import { z } from 'zod';
import { text, webUrl } from './fields.ts';
import { skillCategories, valuesOf } from './vocabulary.ts';

/** A skill of the registry: a language, a tool, a practice, a soft skill. */
export const skillSchema = z
  .strictObject({
    name: text.describe('Name as its makers write it, for example "PostgreSQL".'),
    aliases: z.array(text).optional().describe('Other names that mean the same, for example [Postgres].'),
    category: z.enum(valuesOf(skillCategories)).describe('The category it is listed under.'),
    website: webUrl.optional().describe('Its own site.'),
    icon: z
      .string()
      .regex(/^[a-z0-9]+$/, { error: 'must be a slug of simple-icons, for example postgresql' })
      .optional()
      .describe('Slug of its icon in simple-icons, for example postgresql. Without one, the page shows initials.'),
    description: text.describe('One paragraph: what it is and what it is for.'),
    related: z.array(text).optional().describe('Ids, names or aliases of related skills.'),
  })
  .describe('A skill, tool or practice.');
export type Skill = z.output<typeof skillSchema>;
