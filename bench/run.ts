import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { sideNames } from './build/sides.ts';
import type { Subject } from './subject.ts';
import { build } from './subjects/build.ts';
import { check } from './subjects/check.ts';
import { dev } from './subjects/dev.ts';
import { edit } from './subjects/edit.ts';
import { growth } from './subjects/growth.ts';
import { history } from './subjects/history.ts';
import { lighthouse } from './subjects/lighthouse.ts';
import { loader } from './subjects/loader.ts';
import { search } from './subjects/search.ts';
import { verify } from './subjects/verify.ts';
import { weight } from './subjects/weight.ts';
import { toJsonRow, toMarkdownTable, type JsonRow } from './table.ts';

const subjects: Readonly<Record<string, Subject>> = {
  build,
  edit,
  dev,
  check,
  weight,
  growth,
  verify,
  loader,
  search,
  history,
  lighthouse,
};

const usage = `npm run bench -- <subject>… [--size 2000] [--runs 3] [--seed 1] [--json <file>]
                              [--without mdx,hugo]

${Object.entries(subjects)
  .map(([name, { title }]) => `  ${name.padEnd(10)} ${title}`)
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
      without: { type: 'string', default: '' },
    },
  });
  const [size, runs, seed] = [values.size, values.runs, values.seed].map(Number) as [number, number, number];
  const unknown = positionals.find((name) => !Object.hasOwn(subjects, name));
  if (positionals.length === 0 || unknown !== undefined || ![size, runs, seed].every(Number.isInteger) || runs < 1) {
    console.error(`${unknown === undefined ? '' : `"${unknown}" is not a subject.\n`}${usage}`);
    return 2;
  }
  const without = new Set(wordsOf(values.without, ','));
  const strange = [...without].find((name) => !(sideNames as readonly string[]).includes(name));
  if (strange !== undefined) {
    console.error(`"${strange}" builds nothing; --without knows ${sideNames.join(', ')}.`);
    return 2;
  }
  const rows: JsonRow[] = [];
  for (const name of positionals) {
    const subject = subjects[name]!;
    const load = loadavg()[0]!.toFixed(1);
    const measured = await subject.run({
      ...{ size, runs, seed, without },
      log: (message) => console.error(`${name}: ${message}`),
    });
    rows.push(...measured.map(toJsonRow));
    const machine = `Node ${process.versions.node}, ${availableParallelism()} cores, load ${load} before the first run`;
    console.log(
      `\n## ${subject.title}\n\n${subject.content ?? `${size} postings`}, ${runs} ${runs === 1 ? 'run' : 'runs'} in turn; ${machine}.\n\n${toMarkdownTable(measured)}`,
    );
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ rows }, undefined, 2)}\n`);
  return 0;
}

function wordsOf(text: string, between: string): string[] {
  return text.split(between).filter(Boolean);
}

try {
  process.exitCode = await main();
} catch (error) {
  const misread = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(error instanceof Error ? error.message : String(error));
  if (misread) console.error(usage);
  process.exitCode = misread ? 2 : 1;
}
