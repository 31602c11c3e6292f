import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { facetTableOf } from '../../src/search/index/facet-table-of.ts';
import { launchBrowser } from '../../tests/support/chromium.ts';
import { corpusNow } from '../corpus/corpus.ts';
import { corpusGraph } from '../corpus/graph.ts';
import { writeCorpus } from '../corpus/write.ts';
import { measure } from '../measure.ts';
import { buildArgv, copyProject } from '../project-copy.ts';
import { compareEngines } from '../search/compare.ts';
import { installPeers, prepareEngines, removeMade, searchFolder } from '../search/prepare.ts';
import { measureFinder } from '../search/measure-finder.ts';
import { toRecords } from '../search/record.ts';
import type { BenchOptions, Row, Subject } from '../subject.ts';

/** Our search against three others over the same records, and the finder of a built site against its budgets. */
export const search: Subject = {
  title: 'Our search against MiniSearch, Orama and Pagefind, and the finder against its budgets',

  async run({ size, runs, seed, log }: BenchOptions): Promise<Row[]> {
    mkdirSync(searchFolder, { recursive: true });
    const dist = await buildSite(size, seed, log);
    log('preparing the engines');
    installPeers();
    const table = facetTableOf(corpusGraph({ size, seed }));
    const records = toRecords(table, corpusNow.getTime());
    await prepareEngines(table, records);

    const browser = await launchBrowser();
    try {
      const measurement = { browser, table, records, moment: corpusNow, runs, log };
      const rows = [...(await measureFinder({ ...measurement, dist })), ...(await compareEngines(measurement))];
      removeMade();
      return rows;
    } finally {
      await browser.close();
    }
  },
};

/** Builds a corpus from a copy of the project. */
async function buildSite(size: number, seed: number, log: BenchOptions['log']): Promise<string> {
  const [content, project] = ['content', 'site'].map((name) => join(searchFolder, name)) as [string, string];
  rmSync(content, { recursive: true, force: true });
  writeCorpus({ size, seed, out: content });
  copyProject(project);
  log(`building the site of ${size} postings`);
  const env = { ROLEBOOK_CONTENT: content, ROLEBOOK_NOW: corpusNow.toISOString(), ASTRO_TELEMETRY_DISABLED: '1' };
  const { wallSeconds } = await measure({ argv: [...buildArgv(), '--outDir', 'dist'], cwd: project, env });
  log(`built in ${wallSeconds.toFixed(0)} s`);
  return join(project, 'dist');
}
