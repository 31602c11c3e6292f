import { looksAlike, type Block, type Run } from './blocks.ts';

/** A gap of a sample text. */
export interface SampleBlank {
  /** What belongs there, for example `pay-range`. */
  name: string;
  /** What is shown until it is filled in. */
  hint: string;
}

/** The blanks of a text in its order, each name once: the second blank of a name is filled with the first. */
export function blanksIn(blocks: readonly Block[]): SampleBlank[] {
  const blanks = new Map<string, SampleBlank>();
  visitRuns(blocks, (runs) => {
    for (const { blank, text } of runs) if (blank !== undefined && !blanks.has(blank)) blanks.set(blank, { name: blank, hint: text });
    return runs;
  });
  return [...blanks.values()];
}

/** The text with words in place of its blanks; a blank without words stays. */
export function fillBlanks(blocks: readonly Block[], words: ReadonlyMap<string, string>): Block[] {
  return visitRuns(blocks, (runs) => {
    const filled: Run[] = [];
    for (const { blank, ...run } of runs) {
      const text = blank === undefined ? run.text : words.get(blank);
      if (text === undefined) {
        filled.push({ ...run, ...(blank !== undefined && { blank }) });
        continue;
      }
      const last = filled.at(-1);
      if (last && looksAlike(last, run)) filled[filled.length - 1] = { ...last, text: last.text + text };
      else filled.push({ ...run, text });
    }
    return filled;
  });
}

/** The same blocks with other runs. */
function visitRuns(blocks: readonly Block[], change: (runs: Run[]) => Run[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, runs: change(block.runs) };
      case 'list':
        return { ...block, items: block.items.map((item) => visitRuns(item, change)) };
      case 'quote':
        return { ...block, blocks: visitRuns(block.blocks, change) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(change)) };
    }
  });
}
