import { escapeHtml } from '../domain/escape-html.ts';
import { shownText, type Block, type Run } from './blocks.ts';

/**
 * Blocks as HTML for the clipboard: elements alone, without classes or styles, so that the text takes on the look of the document it
 * is pasted into. A blank that is still open is its hint in brackets.
 */
export function toRichText(blocks: readonly Block[]): string {
  return blocks.map(toHtml).join('\n');
}

function toHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return tagged(`h${block.level}`, inline(block.runs));
    case 'paragraph':
      return tagged('p', inline(block.runs));
    case 'quote':
      return tagged('blockquote', toRichText(block.blocks));
    case 'list': {
      const items = block.items.map((item) => tagged('li', item.map(itemHtml).join('')));
      return tagged(block.ordered ? 'ol' : 'ul', items.join(''));
    }
    case 'table': {
      const rows = block.rows.map((row, index) => {
        const cells = row.map((cell) => tagged(index === 0 ? 'th' : 'td', inline(cell)));
        return tagged('tr', cells.join(''));
      });
      return tagged('table', tagged('tbody', rows.join('')));
    }
  }
}

/** The first paragraph of an item is bare, so that editors put no space around it. */
function itemHtml(block: Block, index: number): string {
  return index === 0 && block.kind === 'paragraph' ? inline(block.runs) : toHtml(block);
}

function inline(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      const { bold, italic, code, link } = run;
      let html = escapeHtml(shownText(run)).replaceAll('\n', '<br>');
      if (code) html = tagged('code', html);
      if (italic) html = tagged('em', html);
      if (bold) html = tagged('strong', html);
      return link === undefined ? html : `<a href="${escapeHtml(link)}">${html}</a>`;
    })
    .join('');
}

function tagged(tag: string, html: string): string {
  return `<${tag}>${html}</${tag}>`;
}
