/** Words within a block that look alike. A line break is `\n` in the text. */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  code?: true;
  /** Address the words lead to, complete with its host. */
  link?: string;
  /** Name of the blank that is still to be filled; the text is its hint, without brackets. */
  blank?: string;
}

/** A posting as text processors know it: the common form of what is shown, copied and downloaded. No block is empty. */
export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4 | 5 | 6; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'quote'; blocks: Block[] }
  /** The first row has the headings of the columns. */
  | { kind: 'table'; rows: Run[][][] };

/** An element of HTML, be it from a file or from the document of a page. */
export interface MarkupElement {
  /** Name in lower case, for example `p`. */
  tag: string;
  children: readonly Markup[];
  /** Of an `a`: the complete address. */
  link?: string | undefined;
  /** Of a blank that nobody has filled yet: its name. A filled blank is ordinary text. */
  blank?: string | undefined;
}

/** A node of HTML: text or an element. */
export type Markup = string | MarkupElement;

/** How words stand out; elements within each other add up. */
type Look = Omit<Run, 'text'>;

const looks: Readonly<Record<string, Look>> = {
  b: { bold: true },
  strong: { bold: true },
  em: { italic: true },
  i: { italic: true },
  code: { code: true },
};

/** Elements that hold blocks and add nothing of their own. */
const wrappers = new Set('article body details div dl dt dd figcaption figure header footer main section summary'.split(' '));
const quotes = new Set(['aside', 'blockquote']);
/** Elements without words. */
const wordless = new Set('button hr img input picture script style svg template'.split(' '));

/**
 * Turns HTML into blocks. White space is that of the source code and becomes single spaces; words that stand between two blocks
 * become a paragraph; elements that are not known give their words.
 */
export function toBlocks(markup: readonly Markup[]): Block[] {
  const blocks: Block[] = [];
  let line: Markup[] = [];
  const endLine = () => {
    blocks.push(...paragraph(toRuns(line)));
    line = [];
  };
  for (const node of markup) {
    const found = typeof node === 'string' ? undefined : toBlock(node);
    if (found === undefined) line.push(node);
    else {
      endLine();
      blocks.push(...found);
    }
  }
  endLine();
  return blocks;
}

/** The blocks of an element, or undefined when it stands within a line. */
function toBlock({ tag, children }: MarkupElement): Block[] | undefined {
  const level = /^h([1-6])$/.exec(tag)?.[1];
  if (level !== undefined) {
    const runs = toRuns(children);
    return runs.length > 0 ? [{ kind: 'heading', level: Math.max(2, Number(level)) as 2, runs }] : [];
  }
  if (wordless.has(tag)) return [];
  if (wrappers.has(tag)) return toBlocks(children);
  if (quotes.has(tag)) {
    const blocks = toBlocks(children);
    return blocks.length > 0 ? [{ kind: 'quote', blocks }] : [];
  }
  switch (tag) {
    case 'p':
      return paragraph(toRuns(children));
    case 'pre':
      return paragraph([{ text: wordsOf(children).replace(/^\n+|\s+$/g, ''), code: true }]);
    case 'ul':
    case 'ol': {
      const items = elementsOf(children).map((item) => toBlocks(item.children));
      const filled = items.filter((item) => item.length > 0);
      return filled.length > 0 ? [{ kind: 'list', ordered: tag === 'ol', items: filled }] : [];
    }
    case 'table': {
      const rows = rowsOf(children);
      return rows.length > 0 ? [{ kind: 'table', rows }] : [];
    }
    default:
      return undefined;
  }
}

function paragraph(runs: Run[]): Block[] {
  return runs.some(({ text }) => text.trim() !== '') ? [{ kind: 'paragraph', runs }] : [];
}

function rowsOf(children: readonly Markup[]): Run[][][] {
  return elementsOf(children).flatMap((element) => {
    if (element.tag === 'tr') return [elementsOf(element.children).map((cell) => toRuns(cell.children))];
    return ['thead', 'tbody', 'tfoot'].includes(element.tag) ? rowsOf(element.children) : [];
  });
}

function elementsOf(children: readonly Markup[]): MarkupElement[] {
  return children.filter((child) => typeof child !== 'string');
}

function wordsOf(children: readonly Markup[]): string {
  return children.map((child) => (typeof child === 'string' ? child : child.tag === 'br' ? '\n' : wordsOf(child.children))).join('');
}

/** What stands within a line, trimmed; neighbours that look alike are one run. */
function toRuns(markup: readonly Markup[]): Run[] {
  const runs: Run[] = [];
  collect(markup, {}, runs);
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    // White space of the source code does not add up, and there is none at the start of a line.
    const text = !last || /\s$/.test(last.text) ? run.text.replace(/^[ \t]+/, '') : run.text;
    if (last && text.startsWith('\n')) last.text = last.text.replace(/[ \t]+$/, '');
    if (text === '') continue;
    if (last && looksAlike(last, run)) last.text += text;
    else joined.push({ ...run, text });
  }
  while (joined.length > 0) {
    const last = joined.at(-1)!;
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    joined.pop();
  }
  return joined;
}

function collect(markup: readonly Markup[], look: Look, runs: Run[]): void {
  for (const node of markup) {
    if (typeof node === 'string') runs.push({ ...look, text: node.replace(/[ \t\r\n\f]+/g, ' ') });
    else if (node.tag === 'br') runs.push({ text: '\n' });
    else if (node.blank !== undefined) runs.push({ ...look, text: wordsOf(node.children).replace(/\s+/g, ' ').trim(), blank: node.blank });
    else if (!wordless.has(node.tag)) {
      const link = node.tag === 'a' ? node.link : undefined;
      collect(node.children, { ...look, ...looks[node.tag], ...(link !== undefined && { link }) }, runs);
    }
  }
}

/** True when two runs can be one. Two blanks that touch stay two. */
export function looksAlike(one: Run, other: Run): boolean {
  const { bold, italic, code, link } = one;
  if (one.blank !== undefined || other.blank !== undefined) return false;
  return bold === other.bold && italic === other.italic && code === other.code && link === other.link;
}

/** The words of a run as they are handed over: a blank that is still open is its hint in brackets. */
export function shownText({ text, blank }: Run): string {
  return blank === undefined ? text : `[${text}]`;
}
