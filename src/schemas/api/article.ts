import { z } from 'zod';
import { articleSchema } from '../article.ts';
import { text } from '../fields.ts';
import { bodyText, pageUrl } from './parts.ts';

/** An article. */
export const apiArticle = z
  .strictObject({
    id: text.describe('Id of the article, which never changes.'),
    url: pageUrl,
    ...articleSchema.shape,
  })
  .describe('An article.');
export type ApiArticle = z.output<typeof apiArticle>;

/** An article with its text. */
export const articleTwin = apiArticle.extend({ text: bodyText }).describe('An article with its text.');
export type ArticleTwin = z.output<typeof articleTwin>;
