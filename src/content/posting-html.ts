import { sanitize, type Schema } from 'hast-util-sanitize';
import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toBodyTree, type MdxElement } from './body-tree.ts';
import type { SkillRegistry } from './skill-registry.ts';

/** What the description of a `JobPosting` may hold (G07). Of anything else the text is kept. */
const schema: Schema = { tagNames: ['p', 'ul', 'ol', 'li', 'br', 'strong', 'em'], attributes: {}, protocols: {} };

/**
 * A body as the HTML of a description: paragraphs, lists and stress, with the words of its components and without its links.
 */
export function toPostingHtml(body: string, format: 'md' | 'mdx', skills: SkillRegistry): string {
  const tree = toBodyTree(body, format, {});
  tree.children = plain(tree.children, skills);
  return toHtml(sanitize(tree, schema)).replace(/\n+/g, '\n').trim();
}

/** Components become what they hold, and headings become paragraphs in bold. */
function plain(nodes: readonly (RootContent | MdxElement)[], skills: SkillRegistry): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (isComponent(node)) {
      if (node.name === 'SkillList') return [paragraph([{ type: 'text', value: skillNames(node, skills) }])];
      return plain(node.children, skills);
    }
    if (node.type !== 'element') return [node];
    if (node.tagName === 'section' && node.properties.dataFootnotes !== undefined) return [];
    const children = plain(node.children, skills) as Element['children'];
    if (/^h[1-6]$/.test(node.tagName)) return [paragraph([{ type: 'element', tagName: 'strong', properties: {}, children }])];
    if (node.tagName === 'tr') return [paragraph(children)];
    return [{ ...node, children }];
  });
}

function isComponent(node: RootContent | MdxElement): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function paragraph(children: Element['children']): Element {
  return { type: 'element', tagName: 'p', properties: {}, children };
}

function skillNames(list: MdxElement, skills: SkillRegistry): string {
  const typed = list.attributes.find(({ name }) => name === 'skills')?.value ?? '';
  return typed
    .split(',')
    .flatMap((name) => skills.find(name)?.data.name ?? [])
    .join(', ');
}

/** The fields of a posting that its description says beside the body. */
export interface PostingText {
  summary?: string | undefined;
  /** HTML made by `toPostingHtml`. */
  body?: string | undefined;
  benefits?: readonly { name: string; text: string }[] | undefined;
  inclusion?: string | undefined;
}

/** The whole description: the summary, the body, then what is offered; empty when there is nothing to say. */
export function toPostingDescription({ summary, body, benefits = [], inclusion }: PostingText): string {
  const root = (children: RootContent[]): Root => ({ type: 'root', children });
  const text = (value: string): Element => paragraph([{ type: 'text', value }]);
  const list: Element = {
    type: 'element',
    tagName: 'ul',
    properties: {},
    children: benefits.map(({ name, text: words }) => ({
      type: 'element',
      tagName: 'li',
      properties: {},
      children: [
        { type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value: name }] },
        { type: 'text', value: ` ${words}` },
      ],
    })),
  };
  return [
    summary ? toHtml(root([text(summary)])) : '',
    body ?? '',
    benefits.length > 0
      ? toHtml(
          root([
            paragraph([{ type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value: 'Benefits' }] }]),
            list,
          ]),
        )
      : '',
    inclusion ? toHtml(root([text(inclusion)])) : '',
  ]
    .filter(Boolean)
    .join('\n');
}
