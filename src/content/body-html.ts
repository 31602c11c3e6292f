import type { Nodes, Root, RootContent } from 'hast';
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

/** A body as HTML, and its headings. */
export interface HtmlBody {
  segments: BodySegment[];
  headings: BodyHeading[];
}

const marker = /<!--rolebook:(\d+)-->/;

/**
 * Turns the body of an entry into HTML with components between, and lists its headings. The body must have passed
 * `checkBody`. Raw HTML of a `.md` body is parsed and sanitised.
 */
export function toBody(body: string, format: 'md' | 'mdx', options: BodyOptions = {}): HtmlBody {
  return treeToBody(toBodyTree(body, format, options));
}

/** Turns a tree of `toBodyTree` into HTML with components between, and lists its headings. */
export function treeToBody(tree: Root): HtmlBody {
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
  const mark = <Node extends Nodes>(node: Node): Node => {
    if (!('children' in node)) return node;
    const children = (node.children as (RootContent | MdxElement)[]).map((child) => {
      if (child.type !== 'mdxJsxFlowElement' && child.type !== 'mdxJsxTextElement') return mark(child as RootContent);
      return { type: 'comment', value: `rolebook:${components.push(child as MdxElement) - 1}` };
    });
    return { ...node, children };
  };
  const html = toHtml(mark(tree));
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
