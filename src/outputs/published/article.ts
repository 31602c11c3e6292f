import type { ArticleEntry, SiteGraph } from '../../content/graph.ts';
import { articlePath } from '../../domain/paths.ts';
import type { ApiArticle } from '../../schemas/api/article.ts';
import { absolute } from './references.ts';

/** An article as it is published. */
export function toApiArticle({ id, data }: ArticleEntry, graph: Pick<SiteGraph, 'site'>): ApiArticle {
  return { id, url: absolute(articlePath(id), graph), ...data };
}
