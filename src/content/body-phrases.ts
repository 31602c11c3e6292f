import { payAmountsIn } from '../domain/pay-amounts.ts';
import { noWord } from '../domain/phrase.ts';
import { vagueWordsIn } from '../domain/vague-words.ts';

/** Words of a body that rules look at. */
export interface BodyPhrase {
  /**
   * `vague`: words of `vagueWords`; `blank`: the hint of a `<Blank>`; `bracketed`: what stands between `[` and `]` and is no link;
   * `uncited-pay`: the first amount of pay in a paragraph, an item or a table without a link, nor a link right before or after it.
   */
  kind: 'vague' | 'blank' | 'bracketed' | 'uncited-pay';
  text: string;
  line: number;
  column: number;
}

/** The parts of Sätteri's tree that are read here. */
interface Node {
  type: string;
  name?: string | null;
  url?: string;
  value?: string;
  attributes?: { name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { offset?: number; line: number; column: number }; end: { offset?: number } };
}

const inline = new Set(['text', 'emphasis', 'strong', 'delete', 'link', 'linkReference', 'inlineCode', 'break', 'mdxJsxTextElement']);
const isComponent = ({ type }: Node) => type === 'mdxJsxTextElement' || type === 'mdxJsxFlowElement';
/** Attributes of components that are shown as text. */
const shownAttributes = new Set(['title', 'caption']);

/**
 * Finds in a body what rules look at. Code and addresses are left out; a `<Blank>` counts as filled with a word that means nothing, so
 * that its hint is not held against the text.
 *
 * @param tree the body as Sätteri's mdast.
 * @param bodyLine line of the file on which the body starts.
 */
export function readPhrases(tree: unknown, body: string, bodyLine: number): BodyPhrase[] {
  const reader = new PhraseReader(body, bodyLine);
  reader.read(tree as Node);
  return reader.found;
}

class PhraseReader {
  readonly found: BodyPhrase[] = [];
  private readonly body: string;
  private readonly bodyLine: number;
  /** True while a list or a table is read that has its link in the block before or after it. */
  private cited = false;

  constructor(body: string, bodyLine: number) {
    this.body = body;
    this.bodyLine = bodyLine;
  }

  read(node: Node): void {
    if (isComponent(node)) this.component(node);
    if (isComponent(node) && node.name === 'Blank') return;
    if (node.type === 'html')
      return this.look([{ at: 0, node }], (node.value ?? '').replace(/<!--[\s\S]*?-->|<[^>]*>/g, spaces), this.cited || hasLink(node));
    if (!node.children?.some(({ type }) => inline.has(type))) return this.readBlocks(node.children ?? []);
    const pieces: Piece[] = [];
    this.look(pieces, this.flatten(node, pieces, ''), this.cited || hasLink(node));
  }

  private readBlocks(blocks: readonly Node[]): void {
    const around = this.cited;
    for (const [index, block] of blocks.entries()) {
      const neighbours = [blocks[index - 1], blocks[index + 1]].filter((one) => one?.type === 'paragraph');
      if (block.type === 'table') this.cited ||= hasLink(block);
      if (block.type === 'table' || block.type === 'list') this.cited ||= neighbours.some((one) => one && hasLink(one));
      this.read(block);
      this.cited = around;
    }
  }

  /** The text of what stands within a line; each text node is noted with its place in it. */
  private flatten(node: Node, pieces: Piece[], before: string): string {
    switch (node.type) {
      case 'text':
        pieces.push({ at: before.length, node });
        return before + (node.value ?? '');
      case 'break':
        return `${before}\n`;
      case 'html':
      case 'footnoteReference':
        return before;
    }
    if (node.type === 'mdxJsxTextElement') this.component(node);
    if (!node.children?.length || (isComponent(node) && node.name === 'Blank')) return before + noWord;
    return node.children.reduce((text, child) => this.flatten(child, pieces, text), before);
  }

  private component(node: Node): void {
    const given = (wanted: string) => node.attributes?.find(({ name }) => name === wanted)?.value;
    if (node.name === 'Blank') {
      const hint = wordsOf(node).trim() || String(given('name') ?? '').replaceAll('-', ' ');
      this.add('blank', hint, node.position?.start.offset ?? 0);
    }
    for (const name of shownAttributes) {
      const text = given(name);
      if (typeof text !== 'string') continue;
      for (const { start, end } of vagueWordsIn(text)) this.add('vague', text.slice(start, end), node.position?.start.offset ?? 0);
      const [pay] = this.cited || hasLink(node) ? [] : payAmountsIn(text);
      if (pay) this.add('uncited-pay', text.slice(pay.start, pay.end), node.position?.start.offset ?? 0);
    }
  }

  private look(pieces: readonly Piece[], text: string, cited: boolean): void {
    const [pay] = cited ? [] : payAmountsIn(text);
    if (pay) this.add('uncited-pay', text.slice(pay.start, pay.end), this.offsetOf(pieces, pay.start));
    for (const { start, end } of vagueWordsIn(text)) this.add('vague', text.slice(start, end), this.offsetOf(pieces, start));
    if (!text.includes('[')) return;
    for (const { 1: words, index } of text.matchAll(/\[([^[\]]{2,200})\]/g)) this.add('bracketed', words!, this.offsetOf(pieces, index));
  }

  private offsetOf(pieces: readonly Piece[], index: number): number {
    const piece = pieces.findLast(({ at }) => at <= index);
    return piece ? sourceOffset(this.body, piece.node, index - piece.at) : 0;
  }

  private add(kind: BodyPhrase['kind'], text: string, offset: number): void {
    const lines = this.body.slice(0, offset).split('\n');
    const position = { line: lines.length + this.bodyLine - 1, column: lines.at(-1)!.length + 1 };
    this.found.push({ kind, text: text.replace(/\s+/g, ' '), ...position });
  }
}

/** A text node and the place of its text in that of its block. */
interface Piece {
  at: number;
  node: Node;
}

/** True when a node holds a link to a page, or a footnote, which says where a thing is from. */
function hasLink({ type, url, value, children }: Node): boolean {
  if (type === 'link') return !/^(?:mailto|tel):/i.test(url ?? '');
  if (type === 'linkReference' || type === 'footnoteReference') return true;
  if (type === 'html') return /<a\s[^>]*href/i.test(value ?? '');
  return children?.some(hasLink) ?? false;
}

function spaces(tag: string): string {
  return ' '.repeat(tag.length);
}

function wordsOf(node: Node): string {
  return node.type === 'text' || node.type === 'inlineCode' ? (node.value ?? '') : (node.children ?? []).map(wordsOf).join('');
}

/**
 * The offset in a body of a character of a text node. The text is not always what is written: backslashes and the marks before a
 * continued line are not in it, and `&amp;` is one character. So both are walked side by side.
 */
function sourceOffset(body: string, { value = '', position }: Node, index: number): number {
  const end = position?.end.offset ?? body.length;
  let at = position?.start.offset ?? 0;
  for (let done = 0; ; done++) {
    let length = writtenLength(body, at, value[done]);
    while (length === 0 && at < end) length = writtenLength(body, ++at, value[done]);
    if (done >= index || at >= end) return at;
    at += length;
  }
}

/** How many characters of the source stand for one of the text: 1, the length of an entity, or 0 when it is not written there. */
function writtenLength(body: string, at: number, character: string | undefined): number {
  const entity = body[at] === '&' ? /^&(?:#x?[\da-f]+|\w+);/i.exec(body.slice(at, at + 32))?.[0] : undefined;
  if (entity && (character !== '&' || /^&(?:amp|#38|#x26);$/i.test(entity))) return entity.length;
  return body[at] === character ? 1 : 0;
}
