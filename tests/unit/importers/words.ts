import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const htmlReader = unified().use(rehypeParse, { fragment: true });
const markdownReader = unified().use(remarkParse).use(remarkGfm);
const htmlBlocks = /^(?:p|h[1-6]|li|ul|ol|div|br|td|th|tr|table|blockquote|pre|hr)$/;
const markdownBlocks = new Set(['paragraph', 'heading', 'listItem', 'break', 'code', 'tableCell']);

/** Markdown as a tree, read by another library than the one that writes the pages. */
export function parseMarkdown(markdown: string): Root {
  return markdownReader.parse(markdown);
}

/** The words a reader of HTML sees, in order. */
export function wordsOfHtml(html: string): string[] {
  return wordsOf(htmlText(htmlReader.parse(html)));
}

/** The words a reader of Markdown sees, in order. HTML in it is an error. */
export function wordsOfMarkdown(markdown: string): string[] {
  return wordsOf(markdownText(parseMarkdown(markdown)));
}

/** The text of Markdown, without the spaces between blocks. */
export function textOf(node: MarkdownNodes): string {
  return 'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Words of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function htmlText(node: HtmlNodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const text = node.children.map(htmlText).join('');
  return node.type === 'element' && htmlBlocks.test(node.tagName) ? ` ${text} ` : text;
}

function markdownText(node: MarkdownNodes): string {
  if (node.type === 'html') throw new Error(`HTML in Markdown: ${node.value}`);
  const text = 'value' in node ? node.value : 'children' in node ? node.children.map(markdownText).join('') : '';
  return markdownBlocks.has(node.type) ? ` ${text} ` : text;
}
