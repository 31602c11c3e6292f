import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../../bench/project-copy.ts';
import { cleanEnvironment } from '../support/command.ts';
import { edits, kindsOfContent, kindsOfProgram, type Workplace } from '../support/edit-series.ts';
import { filesIn, fixture, temporaryFolder } from '../support/fixture.ts';
import { git } from '../support/repository.ts';

const seriesCount = Number(process.env.ROLEBOOK_SERIES ?? 15);
const isLong = seriesCount > 15;
/** Another one makes other series; a failed run names it. */
const seed = Number(process.env.ROLEBOOK_SEED ?? 20261122);

let place: Workplace;
let [project, content] = ['', ''];
beforeAll(() => {
  const folder = temporaryFolder();
  [project, content] = [join(folder, 'project'), join(folder, 'content')];
  copyProject(project);
  startOver();
});

/** Puts program and content back to where every series begins. What builds have kept stays. */
function startOver(): void {
  for (const part of ['src', 'public']) {
    rmSync(join(project, part), { recursive: true, force: true });
    cpSync(part, join(project, part), { recursive: true });
  }
  rmSync(content, { recursive: true, force: true });
  cpSync(fixture('complete'), content, { recursive: true });
  place = { project, content, now: new Date('2026-11-22T09:00:00Z') };
  git(content, ['init', '-q', '-b', 'main']);
  commit();
}

function commit(): void {
  git(content, ['add', '--all']);
  git(content, ['commit', '-q', '--allow-empty', '-m', 'Edit'], place.now.toISOString());
}

interface Run {
  said: string;
  /** Ends it at once. */
  kill(): void;
  ended: Promise<number | null>;
}

/** Starts `rolebook build` in the copy of the project. */
function start(dist: string, ...options: string[]): Run {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'build', '--outDir', dist, ...options], {
    cwd: project,
    env: { ...cleanEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', ROLEBOOK_NOW: place.now.toISOString(), ROLEBOOK_CONTENT: content },
  });
  const run: Run = { said: '', kill: () => child.kill('SIGKILL'), ended: new Promise((resolve) => child.on('close', resolve)) };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (run.said += String(text)));
  return run;
}

async function build(dist: string, ...options: string[]): Promise<string> {
  const run = start(dist, ...options);
  if ((await run.ended) !== 0) throw new Error(`The build failed:\n${run.said}`);
  return run.said;
}

/** What every file of a folder holds, by its path. */
function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

/** Paths of files that two folders do not both have, or not with the same bytes. */
function differences(one: string, other: string): string[] {
  const [a, b] = [contentsOf(one), contentsOf(other)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((file) => a[file] !== b[file]).sort();
}

const programs = () => join(project, '.cache/programs');
const dist = () => join(project, 'dist');
const clean = () => join(project, 'clean');

/** Where builds keep what they know of the content. */
function keptOfContent(): string {
  const [name] = readdirSync(join(project, '.cache')).filter((name) => /^[0-9a-f]+$/.test(name));
  return join(project, '.cache', name!);
}

/** A clean build, but for the program of the pages: an incremental one as if it were the first. What was kept before stays. */
async function buildWithKeptProgram(dist: string): Promise<void> {
  const [kept, aside] = [keptOfContent(), join(project, '.cache/kept-before')];
  renameSync(kept, aside);
  await build(dist, '--incremental');
  rmSync(kept, { recursive: true });
  renameSync(aside, kept);
}

type Step = readonly [edit: string, number: number];

/** So many of the clean builds after edits of content make the program of the pages, which takes half their time, anew: one of these. */
const plainOf = 3;

/**
 * The series of this run. A long one has any, of up to three edits. A short one has an edit of each kind, and of others as many as fit.
 * Each series begins with what the ones before it have kept, so that also one of a single edit follows another and its undoing.
 */
function seriesToMake(): readonly (readonly Step[])[] {
  const [names, number] = [Object.keys(edits), fc.integer({ min: 1, max: 999 })];
  if (isLong) {
    const steps = fc.array(fc.tuple(fc.constantFrom(...names), number), { minLength: 1, maxLength: 3 });
    return fc.sample(steps, { numRuns: seriesCount, seed });
  }
  const oneOfEach = (kinds: typeof kindsOfContent) => fc.tuple(...kinds.map((kind) => fc.constantFrom(...kind)));
  const draw = fc.tuple(oneOfEach(kindsOfContent), oneOfEach(kindsOfProgram), fc.shuffledSubarray(names, { minLength: names.length }));
  const [content, program, any] = fc.sample(draw, { numRuns: 1, seed })[0]!;
  const more = any.filter((name) => !content.includes(name) && !program.includes(name));
  const chosen = [...content, ...more.slice(0, Math.max(0, seriesCount - content.length - program.length)), ...program];
  const numbers = fc.sample(number, { numRuns: chosen.length, seed });
  return chosen.slice(0, seriesCount).map((name, index) => [[name, numbers[index]!]]);
}

describe('an incremental build', () => {
  test(
    `is the clean build, byte for byte, after every edit of ${seriesCount} random series`,
    async () => {
      let count = 0;
      for (const [at, steps] of seriesToMake().entries()) {
        startOver();
        const processes = String(1 + (at % 2));
        let hasOtherProgram = false;
        for (const [name, number] of steps) {
          edits[name]!(place, number);
          commit();
          hasOtherProgram ||= kindsOfProgram.flat().includes(name);
          await build(dist(), '--incremental', '--processes', processes);
          if (hasOtherProgram || count++ % plainOf === 0) await build(clean());
          else await buildWithKeptProgram(clean());
          expect(differences(dist(), clean()), `after "${name}" (${number}), with the seed ${seed}`).toEqual([]);
        }
      }
    },
    seriesCount * 240_000,
  );

  test('makes only what an edit changes', async () => {
    startOver();
    await build(dist(), '--incremental');
    edits['pay of a vacancy']!(place, 7);
    const said = await build(dist(), '--incremental');
    const [, made, unchanged] = /\((\d+) files made, (\d+) unchanged\)/.exec(said) ?? [];
    expect(Number(made)).toBeGreaterThan(5);
    // A small site: nearly every list names the vacancy.
    expect(Number(made)).toBeLessThan(Number(unchanged));
    expect(await build(dist(), '--incremental')).toMatch(/\(0 files made, \d+ unchanged\)/);
  });

  test('notices when what was kept is damaged', async () => {
    startOver();
    await build(dist(), '--incremental');
    await buildWithKeptProgram(clean());
    const kept = join(keptOfContent(), 'site');
    writeFileSync(join(kept, 'files/index.html'), '<p>Not ours</p>');
    truncateSync(join(kept, 'files/sitemap.xml'), 100);
    rmSync(join(kept, 'files/jobs'), { recursive: true });
    for (const program of readdirSync(programs())) {
      const [entry] = readdirSync(join(programs(), program, 'pages')).filter((name) => name.startsWith('prerender-entry'));
      truncateSync(join(programs(), program, 'pages', entry!), 1000);
    }
    await build(dist(), '--incremental');
    expect(differences(dist(), clean())).toEqual([]);
    rmSync(join(project, '.cache'), { recursive: true });
    await build(dist(), '--incremental');
    expect(differences(dist(), clean())).toEqual([]);
  });
});

describe('a build that is killed', () => {
  test.each(['--incremental', '--processes 2'])('leaves the site as it was, or is done, at whatever moment (%s)', async (option) => {
    const options = option.split(' ');
    startOver();
    const began = Date.now();
    await build(dist(), ...options);
    const long = Date.now() - began;
    const before = contentsOf(dist());
    const left: [share: number, contents: Record<string, string>][] = [];
    // An edit after which a build takes as long as the one before it, so that it is killed while it renders, writes and swaps.
    edits['pay of a vacancy']!(place, 77);
    const few = option === '--incremental' ? [0.3, 0.7, 0.95] : [0.5, 0.9];
    for (const share of isLong ? [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 0.99] : few) {
      const run = start(dist(), ...options);
      await pause(long * share);
      run.kill();
      if ((await run.ended) === 0) break;
      left.push([share, contentsOf(dist())]);
    }
    await build(dist(), ...options);
    await buildWithKeptProgram(clean());
    expect(differences(dist(), clean())).toEqual([]);
    const done = contentsOf(clean());
    for (const [share, contents] of left) expect([before, done], `killed at ${share}`).toContainEqual(contents);
    expect(left.length).toBeGreaterThan(0);
    expect(filesIn(join(project, '.cache/builds'))).toEqual([]);
  });
});
