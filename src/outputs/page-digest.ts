import { createHash } from 'node:crypto';

/** What a crawler would want to know of a page before it reads it again. */
export interface PageState {
  /** Hash of what the page says. */
  digest: string;
  /** False when the page asks search engines to leave it out. */
  indexable: boolean;
}

/** What stands in the head and belongs to what a page says. */
const said = /<title>[\s\S]*?<\/title>|<meta name="(?:description|robots)"[^>]*>|<script type="application\/ld\+json">[\s\S]*?<\/script>/g;

/**
 * What of the main part is not what a page says: controls, which count by the day ("Last 3 days"), scripts, whose names change with
 * the program, days that are counted up to the day of the build, and markup, of which the address of a link is said.
 */
const unsaid = /<(form|fieldset|script|svg)\b[\s\S]*?<\/\1>|<span data-days-since="[^"]*">[^<]*|<a\b[^>]*?\shref="([^"]*)"[^>]*>|<[^>]*>/g;

/**
 * The state of a page. Its words, links, title, description and structured data count; its markup, header and footer do not, and
 * neither does what changes only because a day has passed.
 */
export function toPageState(html: string): PageState {
  const head = html.slice(0, html.indexOf('</head>')).match(said) ?? [];
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  const words = main.replace(unsaid, ' $2 ').replace(/\s{2,}|[\t\n\r]/g, ' ');
  return {
    digest: createHash('sha256')
      .update([...head, words].join('\n'))
      .digest('hex')
      .slice(0, 16),
    indexable: !head.some((tag) => tag.startsWith('<meta name="robots"') && tag.includes('noindex')),
  };
}

/** True for the file of a page with an address; the page that stands for missing ones has none. @param path `/jobs/index.html` */
export function isPagePath(path: string): boolean {
  return path.endsWith('/index.html');
}
