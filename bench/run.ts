import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Subject } from './subject.ts';
import { history } from './subjects/history.ts';
import { loader } from './subjects/loader.ts';
import { search } from './subjects/search.ts';
import { toJsonRow, toMarkdownTable, type JsonRow } from './table.ts';

const subjects: Readonly<Record<string, Subject>> = { loader, search, history };

const usage = `npm run bench -- <subject>… [--size 2000] [--runs 3] [--seed 1] [--json <file>]

${Object.entries(subjects)
  .map(([name, { title }]) => `  ${name.padEnd(8)} ${title}`)
  .join('\n')}`;

/** Runs the subjects one after the other. Exit status 0 measured, 1 something failed, 2 not understood; a missed goal is no failure. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', default: '2000' },
      runs: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
    },
  });
  const [size, runs, seed] = [values.size, values.runs, values.seed].map(Number) as [number, number, number];
  const unknown = positionals.find((name) => !Object.hasOwn(subjects, name));
  if (positionals.length === 0 || unknown !== undefined || ![size, runs, seed].every(Number.isInteger) || runs < 1) {
    console.error(`${unknown === undefined ? '' : `"${unknown}" is not a subject.\n`}${usage}`);
    return 2;
  }
  const rows: JsonRow[] = [];
  for (const name of positionals) {
    const subject = subjects[name]!;
    const load = loadavg()[0]!.toFixed(1);
    const measured = await subject.run({ size, runs, seed, log: (message) => console.error(`${name}: ${message}`) });
    rows.push(...measured.map(toJsonRow));
    const machine = `Node ${process.versions.node}, ${availableParallelism()} cores, load ${load} before the first run`;
    console.log(
      `\n## ${subject.title}\n\n${size} postings, ${runs} ${runs === 1 ? 'run' : 'runs'} in turn; ${machine}.\n\n${toMarkdownTable(measured)}`,
    );
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ rows }, undefined, 2)}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const misread = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(error instanceof Error ? error.message : String(error));
  if (misread) console.error(usage);
  process.exitCode = misread ? 2 : 1;
}
