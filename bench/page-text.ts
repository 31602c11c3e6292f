import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** Elements inside a line of text; the edges of all others separate words. */
const inline = new Set('a abbr b bdi cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(' '));
const unread = new Set(['script', 'style', 'template', 'svg']);
const parser = unified().use(rehypeParse);

/** What a page says, as words with single spaces: equal for two pages that read the same, whatever their markup. */
export function pageText(html: string): string {
  return textOf(parser.parse(html)).replace(/\s+/g, ' ').trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type !== 'element') return node.children.map(textOf).join('');
  if (unread.has(node.tagName)) return '';
  const inner = node.children.map(textOf).join('');
  return inline.has(node.tagName) ? inner : ` ${inner} `;
}
