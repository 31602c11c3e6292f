import type { Element, ElementContent, Text } from 'hast';
import { hasContent, isBlock, isSpace, isSpacing, marks, space, tidyText } from './description-nodes.ts';

// Bold, emphasis, deletions, links and code: in HTML they may hold or touch anything, in Markdown they may not.

/** A mark as Markdown can write it: without spaces at its ends, without itself inside, and inside blocks instead of around them. */
export function tidyMark(mark: Element): ElementContent[] {
  return mark.children.some(isBlock) ? sink(mark) : trimMark(mark);
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
  const children = mark.tagName === 'code' ? [plainLine(mark)] : withoutMark(nameOf(mark), mark.children);
  const { before, inside, after } = splitEnds(children);
  return [...before, ...(inside.some(hasContent) ? [{ ...mark, children: inside }] : inside), ...after];
}

/** Code in a line shows its characters as they are; a line break in it is a space. */
function plainLine(code: Element): Text {
  const text = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    return node.type === 'element' && node.tagName !== 'br' ? node.children.map(text).join('') : ' ';
  };
  return { type: 'text', value: tidyText(text(code)) };
}

/** A run without a mark, at any depth: bold within bold is bold. */
export function withoutMark(name: string, nodes: readonly ElementContent[]): ElementContent[] {
  const unmarked = nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = withoutMark(name, node.children);
    return nameOf(node) === name ? children : [{ ...node, children }];
  });
  return joinMarks(unmarked);
}

/** `<b>a</b><b>b</b>` is one bold run; written as two it would be `**a****b**`, which is none. A space between them changes nothing. */
export function joinMarks(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text') {
      joined[joined.length - 1] = { ...last, value: tidyText(last.value + node.value) };
      continue;
    }
    const gap = last && isSpace(last) && node.type === 'element' && node.tagName !== 'code' ? 1 : 0;
    const before = joined.at(-1 - gap);
    if (before?.type === 'element' && node.type === 'element' && marks.has(node.tagName) && isSameMark(before, node)) {
      const between = joined.splice(joined.length - gap, gap);
      joined[joined.length - 1] = { ...before, children: joinMarks([...before.children, ...between, ...node.children]) };
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

/** A run without the spaces and line breaks at its ends. */
export function trimEnds(nodes: readonly ElementContent[]): ElementContent[] {
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
