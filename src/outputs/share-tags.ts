import type { SiteGraph } from '../content/graph.ts';
import { sharePictureOf, shareImageSize } from './share-images/share-picture.ts';

/** A `meta` element with a `property` (Open Graph, https://ogp.me/) or a `name` (X, which reads the rest from Open Graph). */
export type ShareTag = { property: string; content: string } | { name: string; content: string };

/**
 * What a message or a feed shows of a page that is shared in it: the words of its title and description, and a picture.
 * @param path of the page.
 * @param url address of the page; the page that stands for all missing ones has none.
 */
export function toShareTags(
  page: { path: string; url: string | undefined; title: string; description: string },
  graph: SiteGraph,
): ShareTag[] {
  const { site } = graph;
  const picture = sharePictureOf(page.path, graph);
  const { language, region } = new Intl.Locale(site.locale);
  const isArticle = page.path.startsWith('/articles/') && graph.byId.articles.has(page.path.split('/')[2]!);
  const properties: [property: string, content: string | undefined][] = [
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:type', isArticle ? 'article' : 'website'],
    ['og:url', page.url],
    ['og:site_name', site.name],
    // A language alone is no value of og:locale.
    ['og:locale', region && `${language}_${region}`],
    ['og:image', new URL(picture.path, site.url).href],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(shareImageSize.width)],
    ['og:image:height', String(shareImageSize.height)],
    ['og:image:alt', picture.alt],
  ];
  return [
    ...properties.flatMap(([property, content]) => (content === undefined ? [] : [{ property, content }])),
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
