import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toBodyTree, type BodyOptions, type MdxElement } from './body-tree.ts';
import { headingDepth, textOf, visitElements } from './tree-walk.ts';

/** A body ready to be put on a page: HTML with real components between. */
export type BodySegment = string | { component: string; attributes: Record<string, string>; children: BodySegment[] };

/** A heading of a body, for contents lists. */
export interface BodyHeading {
  depth: number;
  id: string;
  text: string;
}

const marker = /<!--rolebook:(\d+)-->/;

/**
 * Turns the body of an entry into HTML with components between, and lists its headings. The body must have passed
 * `checkBody`. Raw HTML of a `.md` body is parsed and sanitised.
 */
export function toBody(
  body: string,
  format: 'md' | 'mdx',
  options: BodyOptions = {},
): { segments: BodySegment[]; headings: BodyHeading[] } {
  const tree = toBodyTree(body, format, options);
  const headings: BodyHeading[] = [];
  visitElements(tree, (element) => {
    const depth = headingDepth(element);
    const { id } = element.properties;
    if (depth && typeof id === 'string') headings.push({ depth, id, text: textOf(element).trim() });
  });
  return { segments: toSegments(tree), headings };
}

/** Replaces components by markers, serialises once, and cuts the HTML at the markers. */
function toSegments(tree: Root): BodySegment[] {
  const components: MdxElement[] = [];
  const mark = (parent: { children: unknown[] }): void => {
    parent.children.forEach((child, index) => {
      const node = child as RootContent | MdxElement;
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        parent.children[index] = { type: 'comment', value: `rolebook:${components.length}` };
        components.push(node as MdxElement);
      } else if ('children' in node) {
        mark(node);
      }
    });
  };
  mark(tree);
  const html = toHtml(tree);
  if (components.length === 0) return html ? [html] : [];
  return html
    .split(marker)
    .map((part, index): BodySegment => {
      if (index % 2 === 0) return part;
      const { name, attributes, children } = components[Number(part)]!;
      return {
        component: name,
        attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.value])),
        children: toSegments({ type: 'root', children: children as RootContent[] }),
      };
    })
    .filter((segment) => segment !== '');
}
