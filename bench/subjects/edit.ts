import { rmSync } from 'node:fs';
import { makeCorpus } from '../build/made-corpus.ts';
import { checkSides, cleanBuild, prepareSides, type Side } from '../build/sides.ts';
import { costRows, costWords, ratioRows } from '../costs.ts';
import { checkEdited, edits } from '../edit/edits.ts';
import { goals } from '../goals.ts';
import { measure, type Cost } from '../measure.ts';
import type { BenchOptions, Row, Subject } from '../subject.ts';

/** A whole site after one edit, against our own clean build and Hugo's full build. */
export const edit: Subject = {
  title: 'One edit to a complete `dist/`, with every face',

  async run({ size, runs, seed, editFlags, log, without }: BenchOptions): Promise<Row[]> {
    log(`generating ${size} postings`);
    const corpus = await makeCorpus('edit', size, seed);
    const sides = prepareSides(corpus, ['faces', 'hugo'], { log, without: new Set([...without].filter((name) => name !== 'faces')) });
    const ours = withFlags(
      sides.find(({ name }) => name === 'faces')!,
      editFlags,
    );
    const hugo = sides.find(({ name }) => name === 'hugo');
    const [clean, full] = [[] as Cost[], [] as Cost[]];
    const edited = edits.map(({ name }) => ({ name, costs: [] as Cost[] }));
    for (let run = 0; run < runs; run++) {
      const note = (what: string, cost: Cost) => log(`run ${run + 1} of ${runs}, ${what}: ${costWords(cost)}`);
      clean.push(await cleanBuild(ours));
      note('clean build', clean[run]!);
      if (run === 0) log(checkSides([ours], corpus));
      for (const [at, { name, make }] of edits.entries()) {
        const change = make(corpus.content, ours.cwd, run);
        const cost = await measure({ ...ours.command, cwd: ours.cwd });
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
      ...edited.flatMap(({ name, costs }) => costRows(name, costs)),
      ...(hugo ? costRows(hugo.title, full) : []),
    ];
  },
};

/** The clean build gets the flags too: it fills the cache that the others use. */
function withFlags(side: Side, flags: readonly string[]): Side {
  return { ...side, command: { ...side.command, argv: [...side.command.argv, ...flags] } };
}
