import { rmSync } from 'node:fs';
import { makeCorpus } from '../build/made-corpus.ts';
import { checkSides, cleanBuild, prepareSides } from '../build/sides.ts';
import { costRows, costWords, ratioRows } from '../costs.ts';
import { checkEdited, edits } from '../edit/edits.ts';
import { goals } from '../goals.ts';
import { measure, type Cost } from '../measure.ts';
import type { BenchOptions, Row, Subject } from '../subject.ts';

/** A whole site after one edit, against our own clean build and Hugo's full build. */
export const edit: Subject = {
  title: 'One edit to a complete `dist/`, with every face',

  async run({ size, runs, seed, log, without }: BenchOptions): Promise<Row[]> {
    log(`generating ${size} postings`);
    const corpus = await makeCorpus('edit', size, seed);
    const sides = prepareSides(corpus, ['faces', 'hugo'], { log, without: new Set([...without].filter((name) => name !== 'faces')) });
    const ours = sides.find(({ name }) => name === 'faces')!;
    const incremental = { ...ours.command, argv: [...ours.command.argv, '--incremental'] };
    const hugo = sides.find(({ name }) => name === 'hugo');
    const [clean, first, full] = [[] as Cost[], [] as Cost[], [] as Cost[]];
    const edited = edits.map(({ name }) => ({ name, costs: [] as Cost[] }));
    for (let run = 0; run < runs; run++) {
      const note = (what: string, cost: Cost) => log(`run ${run + 1} of ${runs}, ${what}: ${costWords(cost)}`);
      clean.push(await cleanBuild(ours));
      note('clean build', clean[run]!);
      if (run === 0) log(checkSides([ours], corpus));
      first.push(await measure({ ...incremental, cwd: ours.cwd }));
      note('first incremental build, which keeps everything', first[run]!);
      for (const [at, { name, make }] of edits.entries()) {
        const change = make(corpus.content, ours.cwd, run);
        const cost = await measure({ ...incremental, cwd: ours.cwd });
        checkEdited(ours.dist, change);
        edited[at]!.costs.push(cost);
        note(name, cost);
      }
      if (!hugo) continue;
      full.push(await cleanBuild(hugo));
      note(hugo.title, full[run]!);
    }
    rmSync(corpus.folder, { recursive: true, force: true });
    return [
      ...edited.flatMap(({ name, costs }) => ratioRows(`${name} / clean build`, costs, clean, goals.edit.clean, size)),
      ...(hugo ? edited.flatMap(({ name, costs }) => ratioRows(`${name} / ${hugo.title}`, costs, full, goals.edit.hugo, size)) : []),
      ...costRows('clean build', clean),
      ...costRows('first incremental build', first),
      ...edited.flatMap(({ name, costs }) => costRows(name, costs)),
      ...(hugo ? costRows(hugo.title, full) : []),
    ];
  },
};
