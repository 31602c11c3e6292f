import { z } from 'zod';
import { day, text } from './fields.ts';

/** An article for candidates or hiring teams. */
export const articleSchema = z
  .strictObject({
    title: text.describe('Title of the article.'),
    summary: text.describe('One or two sentences shown in lists.'),
    published: day.describe('The day it was first published.'),
    updated: day.optional().describe('The day its meaning last changed.'),
    author: text.describe('Name of the person or team that wrote it.'),
    topics: z.array(text).min(1).describe('What it is about, for example [hiring, interviews].'),
  })
  .describe('An article.');
export type Article = z.output<typeof articleSchema>;
