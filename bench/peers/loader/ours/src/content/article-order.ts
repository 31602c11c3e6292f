import { compareText, type ArticleEntry } from './graph.ts';

/** Articles, newest first; those of one day by id. */
export function articlesInOrder(articles: ReadonlyMap<string, ArticleEntry>): ArticleEntry[] {
  return [...articles.values()].sort((a, b) => compareText(b.data.published, a.data.published) || compareText(a.id, b.id));
}
