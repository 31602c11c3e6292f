import type { Nodes as HastNodes, Root as HtmlRoot } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import type { Nodes as MarkdownNodes, Root as MarkdownRoot } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { markdownWriter } from '../content/markdown-writer.ts';
import { boxes } from './description-nodes.ts';
import { tidyDescription } from './description-tree.ts';

/** A description as Markdown. */
export interface MarkdownText {
  /** GitHub-flavoured Markdown without HTML, ending in a newline; empty when the HTML has no text. */
  markdown: string;
  /** Pictures that were left out: they lie on another host, which the page may not ask. */
  pictures: number;
  /** Videos, frames and the like that were left out. */
  embeds: number;
}

const pictures = new Set(['img', 'svg']);
const embeds = new Set(['iframe', 'video', 'audio', 'embed', 'object', 'canvas']);

/** What a job description may hold. Of anything else the text is kept, except where the text is not for reading (`strip`). */
const allowed: Schema = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'br', ...boxes],
    ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['strong', 'b', 'em', 'i', 'del', 's', 'a', 'code'],
  ],
  attributes: { a: ['href'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style', 'title', 'template', 'noscript', 'select', 'textarea', 'math', ...pictures, ...embeds],
};

const reader = unified().use(rehypeParse, { fragment: true });
const converter = unified().use(rehypeRemark);

/**
 * Turns the HTML of a job description into Markdown that an editor would have written: no HTML, no styles, no pictures, no empty
 * paragraphs, headings from the second level without gaps. Every word that a reader of the HTML sees is kept.
 */
export function htmlToMarkdown(html: string): MarkdownText {
  const tree = reader.parse(html);
  const tidy = tidyDescription(sanitize(tree, allowed) as HtmlRoot);
  const markdown = converter.runSync(tidy) as MarkdownRoot;
  tightenLists(markdown);
  const text = markdownWriter.stringify(markdown).trim();
  return { markdown: text === '' ? '' : `${text}\n`, pictures: count(tree, pictures), embeds: count(tree, embeds) };
}

/**
 * Editors wrap each item in a paragraph, and split a list by an empty one. A list is loose only where an item has more than one
 * paragraph, and two bulleted lists in a row are one.
 */
function tightenLists(node: MarkdownNodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) tightenLists(child);
  if (node.type === 'root' || node.type === 'listItem' || node.type === 'blockquote') {
    for (let index = node.children.length - 1; index > 0; index--) {
      const [before, list] = [node.children[index - 1], node.children[index]];
      if (before?.type !== 'list' || list?.type !== 'list' || before.ordered || list.ordered) continue;
      before.children.push(...list.children);
      before.spread ||= list.spread ?? false;
      node.children.splice(index, 1);
    }
  }
  if (node.type === 'listItem') node.spread = node.children.filter((child) => child.type !== 'list').length > 1;
  if (node.type === 'list') node.spread = node.children.some((item) => item.spread);
}

function count(node: HastNodes, names: ReadonlySet<string>): number {
  if (!('children' in node)) return 0;
  const own = node.type === 'element' && names.has(node.tagName) ? 1 : 0;
  return node.children.reduce((sum, child) => sum + count(child, names), own);
}
