import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { levelHeadings, promoteBoldParagraphs, textOf } from './description-headings.ts';

// What editors of applicant-tracking systems leave behind, put right on the HTML tree before it becomes Markdown.

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const cells = ['td', 'th'];
/** Blocks that say nothing: what is in them stands for itself. */
export const boxes = new Set([
  ...['div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'figure', 'figcaption', 'address', 'nav', 'center'],
  ...['details', 'summary', 'dl', 'dt', 'dd', 'caption'],
]);
/** Elements that begin on a line of their own. Everything else runs along in the text. */
const blocks = new Set([
  ...boxes,
  ...headings,
  ...cells,
  'p',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'hr',
  'table',
  'thead',
  'tbody',
  'tfoot',
  'tr',
]);
const marks = new Set(['strong', 'b', 'em', 'i', 'del', 's', 'a', 'code']);

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
  if (marks.has(tagName)) return children.some(isBlock) ? sink(node) : trimMark(node);
  if (boxes.has(tagName)) return wrapLooseText(children);
  // An empty cell keeps its column; anything else that is empty was only spacing.
  if (cells.includes(tagName)) return [{ ...node, children: trimEnds(children.flatMap(asOneLine)) }];
  if (!hasContent(node)) return [];
  if (headings.includes(tagName))
    return [{ ...node, children: trimEnds(children.flatMap(asOneLine).flatMap((child) => withoutMark('strong', child))) }];
  if (tagName === 'ul' || tagName === 'ol') return [{ ...node, children: inItems(children) }];
  if (tagName === 'li' || tagName === 'p') return [{ ...node, children: trimEnds(children) }];
  if (tagName === 'blockquote') return [{ ...node, children: wrapLooseText(children) }];
  // A caption came out of its box as a paragraph, and Markdown has no place for it inside the table.
  if (tagName === 'table') return [...children.filter(isParagraph), { ...node, children: children.filter((child) => !isParagraph(child)) }];
  return [node];
}

/** No-break spaces and zero-width characters are invisible traps for the next editor of the file. */
function tidyText(text: string): string {
  return text.replace(/[\u200b\ufeff]/g, '').replace(/\s+/g, ' ');
}

function isFullAddress(href: unknown): boolean {
  return typeof href === 'string' && /^(?:https?:\/\/|mailto:)/i.test(href) && URL.canParse(href);
}

/** A mark around blocks (`<b><p>…</p></b>`) is moved into them. */
function sink(mark: Element): ElementContent[] {
  return mark.children.flatMap((child): ElementContent[] => {
    if (isBlock(child)) return [{ ...child, children: joinMarks(sink({ ...mark, children: child.children })) }];
    return trimMark({ ...mark, children: [child] });
  });
}

/** Markdown knows no `** bold **`: spaces and line breaks at the ends of a mark move outside; a mark around nothing goes. */
function trimMark(mark: Element): ElementContent[] {
  const { before, inside, after } = splitEnds(joinMarks(mark.children.flatMap((child) => withoutMark(nameOf(mark), child))));
  return [...before, ...(inside.some(hasContent) ? [{ ...mark, children: inside }] : inside), ...after];
}

/** A heading is bold by itself, and bold within bold is bold. */
function withoutMark(name: string, node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const children = joinMarks(node.children.flatMap((child) => withoutMark(name, child)));
  return nameOf(node) === name ? children : [{ ...node, children }];
}

/** `<b>a</b><b>b</b>` is one bold run; written as two it would be `**a****b**`, which is none. */
function joinMarks(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text') {
      joined[joined.length - 1] = { ...last, value: tidyText(last.value + node.value) };
    } else if (last?.type === 'element' && node.type === 'element' && marks.has(node.tagName) && isSameMark(last, node)) {
      joined[joined.length - 1] = { ...last, children: joinMarks([...last.children, ...node.children]) };
    } else {
      joined.push(node);
    }
  }
  return joined;
}

function isSameMark(one: Element, other: Element): boolean {
  return nameOf(one) === nameOf(other) && one.properties['href'] === other.properties['href'];
}

function nameOf({ tagName }: Element): string {
  return { b: 'strong', i: 'em', s: 'del' }[tagName] ?? tagName;
}

/** Headings and cells are one line of text. */
function asOneLine(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'br' || node.tagName === 'hr') return [space()];
  const children = node.children.flatMap(asOneLine);
  return blocks.has(node.tagName) ? [space(), ...children, space()] : [{ ...node, children }];
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

function trimEnds(nodes: readonly ElementContent[]): ElementContent[] {
  return splitEnds(nodes).inside;
}

/** Takes spaces and line breaks off both ends of a run. */
function splitEnds(nodes: readonly ElementContent[]): { before: ElementContent[]; inside: ElementContent[]; after: ElementContent[] } {
  const first = nodes.findIndex((node) => !isSpacing(node));
  if (first === -1) return { before: [...nodes], inside: [], after: [] };
  const last = nodes.findLastIndex((node) => !isSpacing(node));
  const before = nodes.slice(0, first);
  const after = nodes.slice(last + 1);
  const inside = nodes.slice(first, last + 1);
  const [head] = inside;
  if (head?.type === 'text' && head.value.startsWith(' ')) {
    before.push(space());
    inside[0] = { ...head, value: head.value.trimStart() };
  }
  const tail = inside.at(-1);
  if (tail?.type === 'text' && tail.value.endsWith(' ')) {
    after.unshift(space());
    inside[inside.length - 1] = { ...tail, value: tail.value.trimEnd() };
  }
  return { before, inside, after };
}

function space(): Text {
  return { type: 'text', value: ' ' };
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function isSpacing(node: ElementContent): boolean {
  return isSpace(node) || (node.type === 'element' && node.tagName === 'br');
}

function isParagraph(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'p';
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && blocks.has(node.tagName);
}

/** Whether a reader would see anything of a node. */
function hasContent(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type !== 'element') return false;
  return node.tagName === 'hr' || node.children.some(hasContent);
}
