import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startDevServer, type DevServer } from '../../tests/support/dev-server.ts';
import { makeCorpus } from '../build/made-corpus.ts';
import { edits } from '../edit/edits.ts';
import { goalAt, goals } from '../goals.ts';
import { copyProject } from '../project-copy.ts';
import type { BenchOptions, Row, Subject } from '../subject.ts';

/** How long a saved file takes to be a fresh page in the dev server. */
export const dev: Subject = {
  title: 'The dev server: from a saved edit to the fresh page',

  async run({ size, runs, seed, log }: BenchOptions): Promise<Row[]> {
    log(`generating ${size} postings`);
    const { folder, content } = await makeCorpus('dev', size, seed);
    const project = join(folder, 'project');
    copyProject(project);
    const before = process.cwd();
    // The server is that of the working folder, and keeps its caches there.
    process.chdir(project);
    const seconds = edits.map(({ name }) => ({ name, values: [] as number[] }));
    try {
      const started = performance.now();
      const server = await startDevServer(content);
      try {
        log(`listening after ${((performance.now() - started) / 1000).toFixed(1)} s`);
        for (let run = 0; run < runs; run++) {
          for (const [at, edit] of edits.entries()) {
            const value = await freshAfter(server, () => edit.make(content, project, run));
            log(`run ${run + 1} of ${runs}, ${edit.name}: ${value.toFixed(2)} s`);
            seconds[at]!.values.push(value);
          }
        }
      } finally {
        await server.stop();
      }
    } finally {
      process.chdir(before);
    }
    rmSync(folder, { recursive: true, force: true });
    return [
      { name: 'a saved edit to the fresh page', unit: 's', values: seconds.flatMap(({ values }) => values), ...goalAt(goals.dev, size) },
      ...seconds.map(({ name, values }): Row => ({ name: `… ${name}`, unit: 's', values })),
    ];
  },
};

/** Seconds from an edit to the first answer that shows it. */
async function freshAfter(server: DevServer, make: () => { page: string; words: string }): Promise<number> {
  const { page, words } = make();
  const saved = performance.now();
  await server.until(page, ({ status, text }) => status === 200 && text.includes(words));
  return (performance.now() - saved) / 1000;
}
