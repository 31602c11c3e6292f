import { rmSync } from 'node:fs';
import { makeCorpus } from '../build/made-corpus.ts';
import { checkSides, cleanBuild, prepareSides } from '../build/sides.ts';
import type { BenchOptions, Row, Subject } from '../subject.ts';
import { weighPages } from '../weight/weigh-pages.ts';

/** What a visitor is sent for a page, by kind of page. */
export const weight: Subject = {
  title: 'Compressed bytes of each kind of page',

  async run({ size, seed, log }: BenchOptions): Promise<Row[]> {
    log(`generating ${size} postings`);
    const corpus = await makeCorpus('weight', size, seed);
    const [site] = prepareSides(corpus, ['faces'], { log, without: new Set() });
    await cleanBuild(site!);
    log(checkSides([site!], corpus));
    const kinds = weighPages(site!.dist);
    rmSync(corpus.folder, { recursive: true, force: true });
    return kinds.flatMap(({ kind, html, all }) => [
      { name: `${kind}, HTML`, unit: 'KB', values: html.map((bytes) => bytes / 1000) },
      { name: `${kind}, with its styles and scripts`, unit: 'KB', values: all.map((bytes) => bytes / 1000) },
    ]);
  },
};
