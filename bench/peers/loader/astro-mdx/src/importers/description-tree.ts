import type { Element, ElementContent, Root, RootContent } from 'hast';
import { levelHeadings, promoteBoldParagraphs } from './description-headings.ts';
import { joinMarks, tidyMark, trimEnds, withoutMark } from './description-marks.ts';
import { boxes, cells, hasContent, headings, isBlock, isSpace, marks, space, textOf, tidyText } from './description-nodes.ts';

// What editors of applicant-tracking systems leave behind, put right on the HTML tree before it becomes Markdown.

/**
 * A sanitised description with what only spaces or decorates gone, bold lines that act as headings made headings, and headings
 * in order from the second level.
 */
export function tidyDescription(tree: Root): Root {
  const children = wrapLooseText(tidyChildren(tree.children));
  return { ...tree, children: levelHeadings(promoteBoldParagraphs(children.flatMap(splitAtBreaks).filter(hasContent))) };
}

/** Tidies from the leaves up. */
function tidyChildren(nodes: readonly RootContent[]): ElementContent[] {
  const tidied = nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ ...node, value: tidyText(node.value) }];
    if (node.type !== 'element') return [];
    return node.tagName === 'pre' ? [plainCode(node)] : tidyElement({ ...node, children: tidyChildren(node.children) });
  });
  return joinMarks(tidied);
}

/** Code shows its characters as they are, and nothing else. */
function plainCode(pre: Element): Element {
  return { ...pre, children: [{ type: 'text', value: textOf(pre) }] };
}

function tidyElement(node: Element): ElementContent[] {
  const { tagName, children } = node;
  if (tagName === 'br' || tagName === 'hr') return [node];
  if (tagName === 'a' && !isFullAddress(node.properties['href'])) return children;
  if (marks.has(tagName)) return tidyMark(node);
  if (boxes.has(tagName)) return wrapLooseText(children);
  // An empty cell keeps its column; anything else that is empty was only spacing.
  if (cells.has(tagName)) return [{ ...node, children: trimEnds(children.flatMap(asOneLine)) }];
  if (!hasContent(node)) return [];
  // A heading is bold by itself.
  if (headings.has(tagName)) return [{ ...node, children: trimEnds(withoutMark('strong', children.flatMap(asOneLine))) }];
  if (tagName === 'ul' || tagName === 'ol') return [{ ...node, children: inItems(children) }];
  if (tagName === 'li' || tagName === 'p') return [{ ...node, children: trimEnds(children) }];
  if (tagName === 'blockquote') return [{ ...node, children: wrapLooseText(children) }];
  // A caption came out of its box as a paragraph, and Markdown has no place for it inside the table.
  if (tagName === 'table') return [...children.filter(isParagraph), { ...node, children: children.filter((child) => !isParagraph(child)) }];
  return [node];
}

function isFullAddress(href: unknown): boolean {
  return typeof href === 'string' && /^(?:https?:\/\/|mailto:)/i.test(href) && URL.canParse(href);
}

/** Headings and cells are one line of text. */
function asOneLine(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [{ ...node, value: tidyText(node.value) }];
  if (node.type !== 'element' || node.tagName === 'br' || node.tagName === 'hr') return [space()];
  const children = joinMarks(node.children.flatMap(asOneLine));
  const run = { ...node, children };
  return isBlock(node) ? [space(), ...children, space()] : tidyMark(run);
}

/** Lists hold items only; a list inside a list belongs to the item before it. */
function inItems(nodes: readonly ElementContent[]): ElementContent[] {
  const items: Element[] = [];
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'li') items.push(node);
    else if (hasContent(node)) {
      const last = items.at(-1);
      if (last && isBlock(node)) items[items.length - 1] = { ...last, children: [...last.children, node] };
      else items.push({ type: 'element', tagName: 'li', properties: {}, children: [node] });
    }
  }
  return items;
}

/** Text between blocks becomes paragraphs, and items without a list get one, so that only whole blocks are left. */
function wrapLooseText(nodes: readonly ElementContent[]): ElementContent[] {
  const wrapped: ElementContent[] = [];
  let loose: ElementContent[] = [];
  const close = () => {
    const children = trimEnds(loose);
    if (children.length > 0) wrapped.push({ type: 'element', tagName: 'p', properties: {}, children });
    loose = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      close();
      const last = wrapped.at(-1);
      if (node.tagName !== 'li') wrapped.push(node);
      else if (last?.type === 'element' && last.tagName === 'ul')
        wrapped[wrapped.length - 1] = { ...last, children: [...last.children, node] };
      else wrapped.push({ type: 'element', tagName: 'ul', properties: {}, children: [node] });
    } else {
      loose.push(node);
    }
  }
  close();
  return wrapped;
}

/** Two line breaks in a row are how a paragraph ends in an editor without paragraphs. */
function splitAtBreaks(node: ElementContent): ElementContent[] {
  if (node.type !== 'element' || node.tagName !== 'p') return [node];
  const parts: ElementContent[][] = [[]];
  let breaks = 0;
  for (const child of node.children) {
    const isBreak = child.type === 'element' && child.tagName === 'br';
    if (isBreak) breaks++;
    else if (!isSpace(child)) {
      if (breaks > 1) parts.push([]);
      breaks = 0;
    }
    parts.at(-1)!.push(child);
  }
  return parts.map((children) => ({ ...node, children: trimEnds(children) }));
}

function isParagraph(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'p';
}
