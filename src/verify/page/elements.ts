import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Nodes as parse5 gives them. */
export type Element = Tree.Element;
export type Parent = Tree.ParentNode;
export type Node = Tree.ChildNode;

/** True for an element. */
export function isElement(node: Node | Parent): node is Element {
  return 'tagName' in node;
}

/** True for a text. */
export function isText(node: Node): node is Tree.TextNode {
  return node.nodeName === '#text';
}

/** The value of an attribute; undefined when the element has none of that name. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  for (const one of attrs) if (one.name === name) return one.value;
  return undefined;
}

/** True when one of the element's classes has this name. */
export function hasClass(element: Element, name: string): boolean {
  const names = attribute(element, 'class');
  return names !== undefined && names.includes(name) && names.split(/\s+/).includes(name);
}

/** Elements whose text is never shown to a reader. */
const unread = new Set(['head', 'script', 'style', 'template', 'svg', 'title', 'datalist', 'iframe', 'object', 'video', 'audio', 'canvas']);

/** True for an element that no reader sees without a script: hidden, or not text at all. */
export function isHidden(element: Element): boolean {
  if (unread.has(element.tagName) || attribute(element, 'hidden') !== undefined) return true;
  return element.tagName === 'dialog' && attribute(element, 'open') === undefined;
}

/** Every element below a node, in the order of the document; what `into` refuses is left out with all in it. */
export function* elementsIn(node: Parent, into: (element: Element) => boolean = () => true): Generator<Element> {
  for (const child of node.childNodes) {
    if (!isElement(child) || !into(child)) continue;
    yield child;
    yield* elementsIn(child, into);
  }
}

/** The text of a script, style or title element as it was written. */
export function rawText(element: Element): string {
  return element.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
}
