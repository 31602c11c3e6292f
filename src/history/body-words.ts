import type { Nodes } from 'hast';
import { toBodyTree, type MdxElement } from '../content/body-tree.ts';

/** Elements inside a line of text; the edges of all others separate words. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(' '),
);

/**
 * What a body says, word by word: the words a reader reads, the targets of its links and pictures, and what its components were given.
 * How it is written, such as the width of its lines, its bullets and its emphasis, is not in it.
 * @returns undefined when it cannot be read.
 */
export function bodyWords(body: string, format: 'md' | 'mdx'): string[] | undefined {
  if (body.trim() === '') return [];
  try {
    return wordsOf(readText(toBodyTree(body, format, {})));
  } catch {
    return undefined;
  }
}

/** Stands before what no reader reads as words, such as the target of a link, and keeps it together. */
const target = '\ufffc';

/** Scripts that put no spaces between words: there each character counts as one. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`;
const letters = String.raw`[\p{L}\p{N}\p{M}]+`;
const words = new RegExp(String.raw`${target}\S+|${unspaced}|${letters}(?:['’.,:-]${letters})*|\S`, 'gu');

/** The words of a plain text. A sign of its own counts as one, so that a word is the same with a comma behind it. */
export function wordsOf(text: string): string[] {
  return text.match(words) ?? [];
}

function readText(node: Nodes | MdxElement): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map(readText).join('');
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const given = (node as MdxElement).attributes.map(({ name, value }) => `${target}${node.name}.${name}=${value}`);
    return `${[inner, ...given, ''].join(' ')}${node.type === 'mdxJsxFlowElement' ? '\n' : ''}`;
  }
  if (node.type !== 'element') return inner;
  const { href, src, alt } = node.properties;
  // A footnote's links are made, not written.
  const link = typeof href === 'string' && !href.startsWith('#user-content-') ? href : src;
  const shown = [inner, typeof alt === 'string' ? alt : '', typeof link === 'string' ? `${target}${link} ` : ''].filter(
    (part) => part !== '',
  );
  return inline.has(node.tagName) ? shown.join(' ') : `${shown.join(' ')}\n`;
}
