import type { Element, ElementContent, Text } from 'hast';

// What the passes over a description's HTML tree need to know of its nodes.

/** Blocks that say nothing: what is in them stands for itself. */
export const boxes: ReadonlySet<string> = new Set([
  ...['div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'figure', 'figcaption', 'address', 'nav', 'center'],
  ...['details', 'summary', 'dl', 'dt', 'dd', 'caption'],
]);
export const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
export const cells: ReadonlySet<string> = new Set(['td', 'th']);
export const marks: ReadonlySet<string> = new Set(['strong', 'b', 'em', 'i', 'del', 's', 'a', 'code']);
/** Elements that begin on a line of their own. Everything else runs along in the text. */
const blocks: ReadonlySet<string> = new Set([
  ...boxes,
  ...headings,
  ...cells,
  ...['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'table', 'thead', 'tbody', 'tfoot', 'tr'],
]);

/** Whether a node begins on a line of its own. */
export function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && blocks.has(node.tagName);
}

/** Whether a reader would see anything of a node. */
export function hasContent(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  return node.tagName === 'hr' || node.children.some(hasContent);
}

/** All text of a node. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

/** No-break spaces and zero-width characters are invisible traps for the next editor of the file. */
export function tidyText(text: string): string {
  return text.replace(/[\u200b\ufeff]/g, '').replace(/\s+/g, ' ');
}

/** One space. */
export function space(): Text {
  return { type: 'text', value: ' ' };
}

/** Whether a node is white space. */
export function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Whether a node is white space or a line break. */
export function isSpacing(node: ElementContent): boolean {
  return isSpace(node) || (node.type === 'element' && node.tagName === 'br');
}
