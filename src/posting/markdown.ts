import type { Block, Run } from './blocks.ts';
import { toMarkdownText } from './markdown-text.ts';

/**
 * Blocks as Markdown that means the same as MDX, one line a paragraph, ending with a line break. A blank that is still open is its
 * hint in brackets.
 */
export function toMarkdown(blocks: readonly Block[]): string {
  return `${toLines(blocks, false).join('\n')}\n`;
}

function toLines(blocks: readonly Block[], tight: boolean): string[] {
  const lines: string[] = [];
  /** Two lists in a row would be one if they had the same mark. */
  let otherMark = false;
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    otherMark = block.kind === 'list' && before?.kind === 'list' && before.ordered === block.ordered && !otherMark;
    if (before && !(tight && block.kind === 'list')) lines.push('');
    lines.push(...blockLines(block, otherMark));
  });
  return lines;
}

function blockLines(block: Block, otherMark: boolean): string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inline(block.runs).replaceAll('\\\n', ' ')}`];
    case 'paragraph':
      return inline(block.runs).split('\n');
    case 'quote':
      return toLines(block.blocks, false).map((line) => `> ${line}`.trimEnd());
    case 'list': {
      const tight = block.items.every((item) => item.slice(1).every(({ kind }) => kind === 'list'));
      return block.items.flatMap((item, index) => {
        const mark = block.ordered ? `${index + 1}${otherMark ? ')' : '.'} ` : otherMark ? '* ' : '- ';
        const indent = ' '.repeat(mark.length);
        const lines = toLines(item, tight).map((line, at) => (at === 0 ? mark + line : line && indent + line));
        return index > 0 && !tight ? ['', ...lines] : lines;
      });
    }
    case 'table': {
      const rows = block.rows.map((row) => `| ${row.map((cell) => inline(cell).replaceAll('\\\n', ' ')).join(' | ')} |`);
      return [rows[0]!, `|${' --- |'.repeat(block.rows[0]!.length)}`, ...rows.slice(1)];
    }
  }
}

/** Runs as they stand in a line; a line break is a backslash at the end of the line. */
function inline(runs: readonly Run[]): string {
  let line = '';
  runs.forEach((run, index) => {
    line += marked(run, line === '' || line.endsWith('\n'), runs[index + 1]?.text);
  });
  return line;
}

function marked({ text, bold, italic, code, link, blank }: Run, atLineStart: boolean, next: string | undefined): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const spaces = (white: string) => white.replaceAll('\n', '\\\n');
  if (words === '') return spaces(text);
  const stress = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  let line = code ? codeSpan(words) : plain(words, atLineStart && before === '' && stress === '' && blank === undefined && !link);
  // Before ( and [ it would be a link, and before : it would give an address.
  if (blank !== undefined) line = /^[([:]/.test(next ?? '') ? `\\[${line}\\]` : `[${line}]`;
  if (link !== undefined) line = line === link ? line : `[${line}](${/[()\s]/.test(link) ? `<${link}>` : link})`;
  return `${spaces(before)}${stress}${line}${[...stress].reverse().join('')}${spaces(after)}`;
}

function plain(words: string, atLineStart: boolean): string {
  return words
    .split('\n')
    .map((line, index) => toMarkdownText(line, index > 0 || atLineStart))
    .join('\\\n');
}

/** A code span whose marks do not occur in it; a line break in it is a space. */
function codeSpan(words: string): string {
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(words) ? ' ' : '';
  return `${ticks}${pad}${words.replaceAll('\n', ' ')}${pad}${ticks}`;
}
