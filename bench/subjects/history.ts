import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commitOnce, makeRepository } from '../history/scripted-repository.ts';
import { measure, type Cost } from '../measure.ts';
import { peersFolder, projectRoot } from '../project-copy.ts';
import type { BenchOptions, Row, Subject } from '../subject.ts';

const folder = join(peersFolder, 'history');
const [content, cache, found] = ['content', 'cache', 'found.json'].map((name) => join(folder, name)) as [string, string, string];

/** The issue speaks of 2,000 commits over 10,000 files. */
const filesPerCommit = 5;

const kinds = ['no cache', 'one commit more', 'nothing new'] as const;
type Kind = (typeof kinds)[number];

/** Reading what commits changed: all of them, one, or none that is not in the cache. */
export const history: Subject = {
  title: 'Reading the history of a content folder',

  async run({ size, runs, seed, log }: BenchOptions): Promise<Row[]> {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const commits = Math.round(size / filesPerCommit);
    log(`making ${commits} commits over ${size} postings`);
    const made = await makeRepository(content, size, commits, seed);
    const costs: Record<Kind, Cost[]> = { 'no cache': [], 'one commit more': [], 'nothing new': [] };
    for (let run = 0; run < runs; run++) {
      rmSync(cache, { recursive: true, force: true });
      for (const kind of kinds) {
        if (kind === 'one commit more') {
          commitOnce(content);
          made.changes++;
        }
        const cost = await measure({ argv: [join(projectRoot, 'bench/history/read.ts'), content, cache, found], cwd: projectRoot });
        compare(JSON.parse(readFileSync(found, 'utf8')), made);
        costs[kind].push(cost);
        log(`run ${run + 1} of ${runs}, ${kind}: ${cost.wallSeconds.toFixed(2)} s, ${Math.round(cost.peakBytes / 1e6)} MB`);
      }
    }
    rmSync(folder, { recursive: true, force: true });
    const rows = (name: string, unit: string, valueOf: (cost: Cost) => number) =>
      kinds.map((kind): Row => ({ name: `${name}, ${kind}`, unit, values: costs[kind].map(valueOf) }));
    return [
      ...rows('wall time', 's', ({ wallSeconds }) => wallSeconds),
      ...rows('CPU time', 's', ({ cpuSeconds }) => cpuSeconds),
      ...rows('peak memory', 'MB', ({ peakBytes }) => peakBytes / 1e6),
    ];
  },
};

/** @throws Error when not every change that was made was found. */
function compare(read: { entries: number; changes: number }, made: { entries: number; changes: number }): void {
  if (read.entries === made.entries && read.changes === made.changes) return;
  throw new Error(`${made.entries} entries with ${made.changes} changes were made, ${read.entries} with ${read.changes} were found.`);
}
