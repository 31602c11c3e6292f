import type { Element, Nodes } from 'hast';

/** Classes that take the place of the inline styles Markdown gives the cells of a table. */
export const alignments: Record<string, string> = {
  'text-align: left': 'align-left',
  'text-align: center': 'align-center',
  'text-align: right': 'align-right',
};

/** The policy allows no `style` attribute, so the alignment of a table cell becomes a class. */
export function refineCell(element: Element): void {
  const style = element.properties?.style;
  if (typeof style !== 'string') return;
  delete element.properties.style;
  const alignment = alignments[style];
  if (alignment) element.properties.className = [alignment];
}

/** 2 for an `h2`, undefined for anything that is no heading. */
export function headingDepth(element: Element): number | undefined {
  const match = /^h([1-6])$/.exec(element.tagName);
  return match ? Number(match[1]) : undefined;
}

/** Calls a function for every element of a tree, outer before inner. */
export function visitElements(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node);
  if ('children' in node) for (const child of node.children) visitElements(child, visit);
}

const blocks = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'blockquote', 'pre', 'br']);

/** The text of a tree, one block a line. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inner = 'children' in node ? node.children.map(textOf).join('') : '';
  return node.type === 'element' && blocks.has(node.tagName) ? `${inner}\n` : inner;
}
