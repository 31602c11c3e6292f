import { rmSync } from 'node:fs';
import { builtPages } from '../../src/outputs/page-census.ts';
import { corpusEnvironment, makeCorpus } from '../build/made-corpus.ts';
import { checkSides, cleanBuild, prepareSides } from '../build/sides.ts';
import { costRows, costWords } from '../costs.ts';
import { measure, type Cost } from '../measure.ts';
import { projectRoot } from '../project-copy.ts';
import type { BenchOptions, Row, Subject } from '../subject.ts';

/** `rolebook verify` over a site with every face, beside the build that made it. */
export const verify: Subject = {
  title: '`verify` over a built site',

  async run({ size, runs, seed, log }: BenchOptions): Promise<Row[]> {
    log(`generating ${size} postings`);
    const corpus = await makeCorpus('verify', size, seed);
    const [site] = prepareSides(corpus, ['faces'], { log, without: new Set() });
    const built: Cost[] = [];
    const verified: Cost[] = [];
    for (let run = 0; run < runs; run++) {
      built.push(await cleanBuild(site!));
      if (run === 0) log(checkSides([site!], corpus));
      const argv = ['src/cli/main.ts', 'verify', site!.dist];
      // What it finds wrong, status 1, is the business of its tests.
      verified.push(await measure({ argv, cwd: projectRoot, env: corpusEnvironment(corpus.content), accepted: [0, 1] }));
      log(`run ${run + 1} of ${runs}, build: ${costWords(built[run]!)}; verify: ${costWords(verified[run]!)}`);
    }
    const pages = builtPages(site!.dist).size;
    rmSync(corpus.folder, { recursive: true, force: true });
    return [
      {
        name: 'wall time, verify / build',
        unit: '×',
        ratios: verified.map(({ wallSeconds }, run) => wallSeconds / built[run]!.wallSeconds),
      },
      { name: 'time a page, verify', unit: 'ms', values: verified.map(({ wallSeconds }) => (wallSeconds * 1000) / pages) },
      { name: 'pages', unit: '', values: [pages] },
      ...costRows('verify', verified),
      ...costRows('build', built),
    ];
  },
};
