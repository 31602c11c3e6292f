import { toMarkdownText } from '../../posting/markdown-text.ts';

/** A text on one line as Markdown that means just this text. */
export function plain(text: string): string {
  return escaped(text, true);
}

/** The same, for a place within a line. */
export function inLine(text: string): string {
  return escaped(text, false);
}

/** What may need an escape, or white space to tidy. */
const notable = /[\\`*{}[\]<>|~$_&:@#]|www|\s\s|[^\S ]|^\s|\s$/i;
const notableAtStart = /^(?:[-+=]|\d|import|export)/;

function escaped(text: string, atLineStart: boolean): string {
  // Most texts are words and nothing else, and looking at each word costs more than all the rest of a twin.
  if (!notable.test(text) && !(atLineStart && notableAtStart.test(text))) return text;
  const line = toMarkdownText(text.replace(/\s+/g, ' ').trim(), atLineStart);
  // A dollar sign means nothing to Markdown itself, and amounts are what most readers look for.
  return line.replaceAll('\\$', '$');
}

/** A link. @param url complete with its host. */
export function link(text: string, url: string): string {
  return `[${inLine(text)}](${/[()\s<>\\]/.test(url) ? `<${url.replace(/[\s<>\\]/g, encodeURIComponent)}>` : url})`;
}

/** Words that stand out. */
export function strong(text: string): string {
  return `**${inLine(text)}**`;
}

/** A heading below the title of the page. */
export function heading(text: string, level: 2 | 3 = 2): string {
  return `${'#'.repeat(level)} ${inLine(text)}`;
}

/** A section: its heading and its blocks; nothing where there is none to show. */
export function section(title: string, blocks: readonly string[], level: 2 | 3 = 2): string[] {
  const shown = blocks.filter((block) => block !== '');
  return shown.length > 0 ? [heading(title, level), ...shown] : [];
}

/** An author's text as part of a section: its headings one level deeper, those in code left alone. */
export function nested(markdown: string): string {
  let fence: string | undefined;
  return markdown
    .split('\n')
    .map((line) => {
      const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
      if (mark && (fence === undefined || mark.startsWith(fence))) fence = fence === undefined ? mark : undefined;
      return fence === undefined ? line.replace(/^#{2,5} /, '#$&') : line;
    })
    .join('\n');
}

/** A list of Markdown items; empty without items. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A numbered list of Markdown items, each with further items below it. */
export function steps(items: readonly { item: string; below?: readonly string[] }[]): string {
  return items
    .flatMap(({ item, below = [] }, index) => {
      const mark = `${index + 1}. `;
      return [mark + item, ...below.map((one) => `${' '.repeat(mark.length)}- ${one}`)];
    })
    .join('\n');
}

/** A paragraph set apart from the text. */
export function quote(markdown: string): string {
  return `> ${markdown}`;
}

/** A table of Markdown cells; the first row has the headings of the columns. */
export function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}
