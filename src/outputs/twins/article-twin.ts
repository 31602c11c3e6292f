import type { ArticleEntry, SiteGraph } from '../../content/graph.ts';
import { rolesInOrder } from '../../content/role-order.ts';
import { rolePath } from '../../domain/paths.ts';
import { formatDay } from '../../domain/words.ts';
import { toApiArticle } from '../published/article.ts';
import { absolute } from '../published/references.ts';
import { bullets, inLine, link, plain, section } from './markdown-lines.ts';
import type { Twin } from './twin.ts';

/** An article for readers that are programs. @param text its body in Markdown. */
export function toArticleTwin(article: ArticleEntry, text: string, graph: SiteGraph): Twin {
  const { title, summary, author, published, updated, topics } = article.data;
  const { locale } = graph.site;
  const roles = rolesInOrder(graph).filter((role) => role.data.relatedArticles?.includes(article.id));
  return {
    facts: toApiArticle(article, graph),
    title,
    text,
    blocks: [
      plain(summary),
      [
        inLine(author),
        formatDay(published, locale),
        ...(updated ? [`updated ${formatDay(updated, locale)}`] : []),
        inLine(topics.join(', ')),
      ].join(' · '),
      ...(text === '' ? [] : [text]),
      ...section('Role guides it belongs to', [bullets(roles.map((role) => link(role.data.title, absolute(rolePath(role.id), graph))))]),
    ],
  };
}
