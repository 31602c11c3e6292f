import type { RootContent } from 'hast';
import { toBodyTree, type MdxElement } from '../../content/body-tree.ts';

type Node = RootContent | MdxElement;

const blocks = new Set([
  ...['p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['blockquote', 'pre', 'div', 'section', 'figure', 'figcaption', 'details', 'summary', 'br', 'hr'],
]);

/**
 * The texts of a body that its page must show, a block each. A component ends a text: what it shows itself is its own affair,
 * what is written between its tags counts.
 */
export function bodyTexts(body: string, format: 'md' | 'mdx'): string[] {
  const texts: string[] = [];
  let text = '';
  const end = () => {
    if (/[\p{L}\p{N}]/u.test(text)) texts.push(text.replace(/\s+/g, ' ').trim());
    text = '';
  };
  const read = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'text') text += node.value;
      else if (isComponent(node) || (node.type === 'element' && (blocks.has(node.tagName) || isFootnoteMark(node)))) {
        end();
        read(node.children);
        end();
      } else if (node.type === 'element') read(node.children);
    }
  };
  read(toBodyTree(body, format, {}).children);
  end();
  return texts;
}

function isComponent(node: Node): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The number of a footnote, and the way back from it, stand in the middle of sentences. */
function isFootnoteMark(node: Node): boolean {
  return node.type === 'element' && (node.tagName === 'sup' || node.properties.dataFootnoteBackref !== undefined);
}
