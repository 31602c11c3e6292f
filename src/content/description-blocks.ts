import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { textOf } from './tree-walk.ts';

/** The elements the description of a `JobPosting` is made of (G07); nothing here makes another. */
export type DescriptionTag = 'p' | 'ul' | 'ol' | 'li' | 'br' | 'strong' | 'em';

/** What stands within a line or an item. */
export type Words = ElementContent[];

/** An element without attributes. */
export function element(tagName: DescriptionTag, children: Words = []): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** True when there is something to read. */
export function hasWords(content: readonly ElementContent[]): boolean {
  return content.some((node) => textOf(node).trim() !== '');
}

/** A paragraph without white space or breaks at its ends; none when there are no words. */
export function paragraph(content: Words): Element[] {
  const words = content.slice(content.findIndex(isSeen), content.findLastIndex(isSeen) + 1);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return [];
  if (first.type === 'text') first.value = first.value.trimStart();
  if (last.type === 'text') last.value = last.value.trimEnd();
  return [element('p', words)];
}

function isSeen(node: ElementContent): boolean {
  return hasWords([node]);
}

/** A list of the items that have words; none when no item has any. */
export function list(tagName: 'ul' | 'ol', items: readonly Words[]): Element[] {
  const filled = items.filter(hasWords).map((item) => element('li', item));
  return filled.length > 0 ? [element(tagName, filled)] : [];
}

/** A paragraph in bold: what a heading becomes. */
export function bold(content: Words): Element[] {
  return hasWords(content) ? [element('p', [element('strong', content)])] : [];
}

/** Blocks under a title in bold; nothing when there are none. */
export function titled(title: string, blocks: readonly Element[]): Element[] {
  return blocks.length > 0 ? [...bold(lines(title)), ...blocks] : [];
}

/** A name in bold and what is said of it. */
export function named(name: string, said: string): Words {
  return [element('strong', lines(name)), { type: 'text', value: ` ${said}` }];
}

/** Texts, each on a line of its own; those without words are left out. */
export function lines(...texts: (string | undefined)[]): Words {
  return onLines(texts.map((value = '') => [{ type: 'text', value }]));
}

/** The same of words that are marked up. */
export function onLines(parts: readonly Words[]): Words {
  return parts.filter(hasWords).flatMap((part, index) => (index > 0 ? [element('br'), ...part] : part));
}

/** Blocks as HTML, one a line. */
export function toDescriptionHtml(blocks: readonly Element[]): string {
  return blocks.map((block) => toHtml(block)).join('\n');
}
