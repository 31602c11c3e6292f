import { rmSync } from 'node:fs';
import { makeCorpus, type MadeCorpus } from '../build/made-corpus.ts';
import { checkSides, cleanBuild, prepareSides, type Side, type SideName } from '../build/sides.ts';
import { builtPages } from '../../src/outputs/page-census.ts';
import { costRows, costWords, ratioRows } from '../costs.ts';
import { goalAt, goals } from '../goals.ts';
import type { Cost } from '../measure.ts';
import type { BenchOptions, Row, Subject } from '../subject.ts';

/** The numbers of postings that are built when `--size` is at least the largest of them. */
const fullSizes = [1_000, 10_000, 30_000];

/** Our clean builds of boards of different sizes. */
export const growth: Subject = {
  title: 'How clean builds grow with the number of vacancies',

  async run({ size, runs, seed, log, without }: BenchOptions): Promise<Row[]> {
    const boards: Board[] = [];
    for (const postings of sizesUpTo(size)) {
      log(`generating ${postings} postings`);
      const corpus = await makeCorpus(`growth-${postings}`, postings, seed);
      const sides = prepareSides(corpus, ['pages', 'faces'], { log, without });
      boards.push(...sides.map((side) => ({ postings, corpus, side, pages: 0, costs: [] })));
    }
    for (let run = 0; run < runs; run++) {
      for (const board of run % 2 === 0 ? boards : boards.toReversed()) {
        const cost = await cleanBuild(board.side);
        board.costs.push(cost);
        log(`run ${run + 1} of ${runs}, ${nameOf(board)}: ${costWords(cost)}`);
        if (run > 0) continue;
        log(checkSides([board.side], board.corpus));
        board.pages = builtPages(board.side.dist).size;
      }
    }
    for (const { corpus } of boards) rmSync(corpus.folder, { recursive: true, force: true });
    return [
      ...(['pages', 'faces'] as const).flatMap((name) => growthRows(boards, name)),
      ...largestRows(boards),
      ...boards.flatMap(boardRows),
    ];
  },
};

interface Board {
  postings: number;
  corpus: MadeCorpus;
  side: Side;
  /** Number of pages that were built. */
  pages: number;
  costs: Cost[];
}

/** The sizes to build: those of the goals up to the largest that is wanted; for a quick look a tenth of it and itself. */
export function sizesUpTo(largest: number): number[] {
  const sizes = fullSizes.filter((one) => one <= largest);
  if (sizes.length >= 2) return sizes.at(-1) === largest ? sizes : [...sizes, largest];
  return [...new Set([Math.max(100, Math.floor(largest / 10)), largest])];
}

/** The whole time of a build of 100,000, pages only, against that of 10,000: nothing at any other size. */
function largestRows(boards: readonly Board[]): Row[] {
  const pagesOf = (size: number) => boards.find(({ side, postings }) => side.name === 'pages' && postings === size);
  const [small, large] = [pagesOf(10_000), pagesOf(100_000)];
  return small && large ? ratioRows('pages only, 100,000 / 10,000', large.costs, small.costs, goals.largest, large.postings) : [];
}

/** Time and memory a page of each larger board against the smallest, run by run. */
function growthRows(boards: readonly Board[], name: SideName): Row[] {
  const own = boards.filter(({ side }) => side.name === name);
  const [small] = own;
  if (!small || own.length < 2) return [];
  return own.slice(1).flatMap((large): Row[] => {
    const ratios = (of: (cost: Cost) => number) =>
      large.costs.map((cost, run) => of(cost) / large.pages / (of(small.costs[run]!) / small.pages));
    const words = `${nameOf(large)} / ${small.postings.toLocaleString('en')}`;
    // The goal speaks of two sizes: seconds a page at 30,000 against 1,000.
    const goal = small.postings === fullSizes[0] ? goalAt(goals.growth, large.postings) : {};
    return [
      { name: `time a page, ${words}`, unit: '×', ratios: ratios(({ wallSeconds }) => wallSeconds), ...goal },
      { name: `memory a page, ${words}`, unit: '×', ratios: ratios(({ peakBytes }) => peakBytes) },
    ];
  });
}

function boardRows(board: Board): Row[] {
  const name = nameOf(board);
  return [
    { name: `pages, ${name}`, unit: '', values: [board.pages] },
    { name: `time a page, ${name}`, unit: 'ms', values: board.costs.map(({ wallSeconds }) => (wallSeconds * 1000) / board.pages) },
    { name: `memory a page, ${name}`, unit: 'KB', values: board.costs.map(({ peakBytes }) => peakBytes / 1000 / board.pages) },
    ...costRows(name, board.costs, goalAt(goals.memory, board.postings)),
  ];
}

function nameOf({ side, postings }: Board): string {
  return `${side.title}, ${postings.toLocaleString('en')}`;
}
