import type { Element, ElementContent } from 'hast';
import { textOf } from './description-nodes.ts';

/** A bold line longer than this is a sentence, not a heading. */
const longestHeading = 80;
/** A level below every real heading: where a bold line stands among them. */
const boldLevel = 7;

/**
 * Makes headings of paragraphs that are one short bold line, which is how many editors write headings.
 * A line at the end, with nothing below it, stays: a heading there would have no section.
 */
export function promoteBoldParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node, index) => {
    if (index === nodes.length - 1 || node.type !== 'element' || node.tagName !== 'p') return node;
    const [only, ...others] = node.children;
    if (others.some((other) => !isColon(other))) return node;
    if (only?.type !== 'element' || !['strong', 'b'].includes(only.tagName) || hasBreak(only)) return node;
    const words = textOf(only).trim();
    if (words.length > longestHeading || /[.!?…;,]["'’”)]*$/.test(words) || !/[\p{L}\p{N}]/u.test(words)) return node;
    return { ...node, tagName: `h${boldLevel}`, children: withoutLastColon(only.children) };
  });
}

/**
 * Renumbers headings so that the first is of the second level (the page's title is the first) and none skips a level.
 * Headings of one level in the source stay of one level where they stand below the same heading.
 */
export function levelHeadings(nodes: readonly ElementContent[]): ElementContent[] {
  const open: { source: number; level: number }[] = [];
  const level = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const source = Number(/^h([1-7])$/.exec(node.tagName)?.[1] ?? 0);
    if (source === 0) return { ...node, children: node.children.map(level) };
    while (open.length > 0 && open.at(-1)!.source >= source) open.pop();
    const next = Math.min((open.at(-1)?.level ?? 1) + 1, 6);
    open.push({ source, level: next });
    return { ...node, tagName: `h${next}` };
  };
  return nodes.map(level);
}

/** The colon after a bold line is the colon of a paragraph; a heading needs none. */
function withoutLastColon(nodes: readonly ElementContent[]): ElementContent[] {
  const last = nodes.at(-1);
  if (last?.type === 'text') return [...nodes.slice(0, -1), { ...last, value: last.value.replace(/\s*:\s*$/, '') }];
  if (last?.type === 'element' && last.tagName !== 'code')
    return [...nodes.slice(0, -1), { ...last, children: withoutLastColon(last.children) }];
  return [...nodes];
}

function isColon(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === ':';
}

function hasBreak(node: Element): boolean {
  return node.children.some((child) => child.type === 'element' && (child.tagName === 'br' || hasBreak(child)));
}
