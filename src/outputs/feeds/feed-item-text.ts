import type { FeedFormat } from '../../domain/feed-formats.ts';
import { cdata, withoutControls, xmlText } from '../xml-text.ts';
import type { FeedItem } from './feed.ts';

/** An item as it stands in a feed. */
export function toItemText(item: FeedItem, format: FeedFormat): string {
  return writers[format](item);
}

/*
 * By hand and not by the package that makes the frame: it writes all items of a feed anew, splits a CDATA section at the first of
 * several ends only, and cannot hold an angle bracket in the name of a category.
 */
const writers: Readonly<Record<FeedFormat, (item: FeedItem) => string>> = {
  // The whole text in the description: https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt
  rss: ({ id, link, title, html, date, kind }) => `<item>
<title>${xmlText(title)}</title>
<link>${xmlText(link)}</link>
<guid isPermaLink="${id === link}">${xmlText(id)}</guid>
<pubDate>${date.toUTCString()}</pubDate>
<category>${xmlText(kind)}</category>
<description>${cdata(html)}</description>
</item>
`,
  atom: ({ id, link, title, html, date, updated = date, kind }) => `<entry>
<title>${xmlText(title)}</title>
<id>${xmlText(id)}</id>
<link rel="alternate" href="${inAttribute(link)}"/>
<published>${date.toISOString()}</published>
<updated>${updated.toISOString()}</updated>
<category term="${inAttribute(kind)}"/>
<content type="html">${cdata(html)}</content>
</entry>
`,
  json: ({ id, link, title, html, date, updated, kind }) =>
    JSON.stringify({
      id,
      url: link,
      title: withoutControls(title),
      content_html: withoutControls(html),
      date_published: date.toISOString(),
      date_modified: updated?.toISOString(),
      tags: [kind],
    }),
};

function inAttribute(text: string): string {
  return xmlText(text).replaceAll('"', '&quot;');
}
