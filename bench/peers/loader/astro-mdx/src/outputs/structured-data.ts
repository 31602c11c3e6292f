import type { BreadcrumbList, ItemList, Thing, WebSite } from 'schema-dts';
import type { Site } from '../schemas/site.ts';
import type { Node } from './job-posting.ts';

/** A step of the way from the home page to a page. */
export interface Crumb {
  name: string;
  /** Absent for the page itself. */
  path?: string | undefined;
}

/** The way to a page; its last step is the page itself. */
export function toBreadcrumbList(crumbs: readonly Crumb[], current: string, siteUrl: string): Node<BreadcrumbList> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: new URL(path ?? current, siteUrl).href,
    })),
  };
}

/** The site, for its home page. */
export function toWebSite(site: Site): Node<WebSite> {
  return {
    '@type': 'WebSite',
    '@id': `${new URL('/', site.url).href}#website`,
    name: site.name,
    description: site.tagline,
    url: new URL('/', site.url).href,
    inLanguage: site.locale,
  };
}

/** A list page's entries: position and address, and nothing that the entry's own page says. */
export function toItemList(paths: readonly string[], siteUrl: string): Node<ItemList> {
  return {
    '@type': 'ItemList',
    itemListElement: paths.map((path, index) => ({ '@type': 'ListItem', position: index + 1, url: new URL(path, siteUrl).href })),
  };
}

const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/**
 * JSON-LD as the text of a `<script>` element. No text in it can close the element (G02): the characters that could are
 * escaped here and nowhere else.
 */
export function toJsonLd(things: readonly Node<Thing>[]): string {
  const document = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(document).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character]!);
}
