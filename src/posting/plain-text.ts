import { shownText, type Block, type Run } from './blocks.ts';

/** Blocks as text without any marks but those of lists; a blank that is still open is its hint in brackets. */
export function toPlainText(blocks: readonly Block[]): string {
  return `${toLines(blocks).join('\n')}\n`;
}

function toLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => [...(index > 0 ? [''] : []), ...blockLines(block)]);
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return words(block.runs).split('\n');
    case 'quote':
      return toLines(block.blocks);
    case 'list':
      return block.items.flatMap((item, index) => {
        const mark = block.ordered ? `${index + 1}. ` : '- ';
        // A list within an item follows its line at once.
        const lines = item.flatMap((inner, at) => [...(at > 0 && inner.kind !== 'list' ? [''] : []), ...blockLines(inner)]);
        return lines.map((line, at) => (at === 0 ? mark + line : line && ' '.repeat(mark.length) + line));
      });
    case 'table':
      return block.rows.map((row) => row.map((cell) => words(cell).replaceAll('\n', ' ')).join('\t'));
  }
}

function words(runs: readonly Run[]): string {
  return runs.map(shownText).join('');
}
