import { rmSync } from 'node:fs';
import { makeCorpus } from '../build/made-corpus.ts';
import { buildInTurn, prepareSides, sideNames, type SideName } from '../build/sides.ts';
import { costRows, ratioRows } from '../costs.ts';
import { goalAt, goals, type Goal } from '../goals.ts';
import type { BenchOptions, Row, Subject } from '../subject.ts';

/** What is divided by what, and the goal of it. */
const comparisons: readonly { ours: SideName; theirs: SideName; name: string; goal: Goal }[] = [
  { ours: 'pages', theirs: 'hugo', name: 'pages only / Hugo', goal: goals.build.hugo },
  { ours: 'pages', theirs: 'eleventy', name: 'pages only / Eleventy', goal: goals.build.eleventy },
  { ours: 'pages', theirs: 'mdx', name: 'pages only / all by @astrojs/mdx', goal: goals.build.mdx },
  { ours: 'faces', theirs: 'pages', name: 'every face / pages only', goal: goals.faces },
];

/** Clean builds of one corpus: ours with all files, its pages only, Eleventy, Hugo, and Astro as it comes. */
export const build: Subject = {
  title: 'Clean builds of the same pages: Rolebook, Eleventy, Hugo, and `@astrojs/mdx` for every posting',

  async run({ size, runs, seed, log, without }: BenchOptions): Promise<Row[]> {
    log(`generating ${size} postings`);
    const corpus = await makeCorpus('build', size, seed);
    const sides = prepareSides(corpus, sideNames, { log, without });
    const costs = await buildInTurn(sides, corpus, runs, log);
    rmSync(corpus.folder, { recursive: true, force: true });
    const ratios = comparisons.flatMap(({ ours, theirs, name, goal }) => {
      const [own, other] = [costs.get(ours), costs.get(theirs)];
      return own && other ? ratioRows(name, own, other, goal, size) : [];
    });
    const memoryOf = (name: SideName) => (name === 'faces' || name === 'pages' ? goalAt(goals.memory, size) : {});
    return [...ratios, ...sides.flatMap(({ name, title }) => costRows(title, costs.get(name)!, memoryOf(name)))];
  },
};
