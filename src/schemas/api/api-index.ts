import { z } from 'zod';
import { text } from '../fields.ts';

/** Everything the API has, by name. */
export const apiIndex = z
  .strictObject({
    name: text.describe('Name of the site.'),
    description: text.describe('What the site is, in one sentence.'),
    site: z.url().describe('Address of the site.'),
    documentation: z.url().describe('Address of the page that explains the API.'),
    openapi: z.url().describe('Address of its OpenAPI document.'),
    lists: z
      .array(
        z.strictObject({
          name: text.describe('Name of the list, for example jobs.'),
          description: text.describe('What is in the list, and in which order.'),
          url: z.url().describe('Address of its first page.'),
          schema: z.url().describe('Address of the JSON Schema of its pages.'),
          itemSchema: z.url().describe('Address of the JSON Schema of one item.'),
          total: z.number().int().nonnegative().describe('Number of things in the list.'),
          pages: z.number().int().positive().describe('Number of its pages.'),
        }),
      )
      .describe('The lists.'),
    schemas: z
      .array(
        z.strictObject({
          name: text.describe('Name of the schema, for example job.'),
          title: text.describe('What it describes.'),
          url: z.url().describe('Address of the JSON Schema.'),
        }),
      )
      .describe('All JSON Schemas.'),
  })
  .describe('Everything the API has, by name.');
export type ApiIndex = z.output<typeof apiIndex>;
