import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { corpusEnvironment, makeCorpus, type MadeCorpus } from '../build/made-corpus.ts';
import { costRows } from '../costs.ts';
import { goalAt, goals } from '../goals.ts';
import { measure, type Cost } from '../measure.ts';
import { projectRoot } from '../project-copy.ts';
import type { BenchOptions, Row, Subject } from '../subject.ts';

/** What a script of `bench/check/` writes. */
interface Timed {
  milliseconds: number;
  entries: number;
}

/** The check of a content folder, beside reading the same files and parsing their YAML. */
export const check: Subject = {
  title: '`check`, an entry, beside parsing its YAML with `yaml`',

  async run({ size, runs, seed, log }: BenchOptions): Promise<Row[]> {
    log(`generating ${size} postings`);
    const corpus = await makeCorpus('check', size, seed);
    const [checked, parsed, commands] = [[] as Timed[], [] as Timed[], [] as Cost[]];
    for (let run = 0; run < runs; run++) {
      const [ours, theirs] = [await timed('check-entries.ts', corpus), await timed('parse-entries.ts', corpus)];
      if (ours.entries !== theirs.entries) throw new Error(`${ours.entries} entries were checked and ${theirs.entries} were parsed.`);
      checked.push(ours);
      parsed.push(theirs);
      const env = corpusEnvironment(corpus.content);
      commands.push(await measure({ argv: ['src/cli/main.ts', 'check'], cwd: projectRoot, env }));
      log(`run ${run + 1} of ${runs}: check ${words(ours)}, parsing ${words(theirs)}`);
    }
    rmSync(corpus.folder, { recursive: true, force: true });
    return [
      { name: 'check an entry', unit: 'ms', values: checked.map(perEntry), ...goalAt(goals.check.milliseconds, size) },
      {
        ...{ name: 'check / parsing the same YAML', unit: '×', ...goalAt(goals.check.parsing, size) },
        ratios: checked.map((one, run) => one.milliseconds / parsed[run]!.milliseconds),
      },
      { name: 'parse the YAML of an entry', unit: 'ms', values: parsed.map(perEntry) },
      { name: 'entries', unit: '', values: [checked[0]!.entries] },
      ...costRows('the command `check`', commands),
    ];
  },
};

/** A script in a process of its own: each begins as cold as the command does. */
async function timed(script: string, { folder, content }: MadeCorpus): Promise<Timed> {
  const out = join(folder, 'timed.json');
  await measure({ argv: [join(projectRoot, 'bench/check', script), content, out], cwd: projectRoot, env: corpusEnvironment(content) });
  return JSON.parse(readFileSync(out, 'utf8')) as Timed;
}

function perEntry({ milliseconds, entries }: Timed): number {
  return milliseconds / entries;
}

function words(one: Timed): string {
  return `${perEntry(one).toFixed(2)} ms an entry`;
}
