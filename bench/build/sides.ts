import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { costWords } from '../costs.ts';
import { measure, type Command, type Cost } from '../measure.ts';
import { buildArgv, copyProject, projectRoot } from '../project-copy.ts';
import type { BenchOptions } from '../subject.ts';
import { compileAllByAstro } from '../subjects/loader.ts';
import { eleventyVersion, installEleventy } from './install-eleventy.ts';
import { findHugo, type Hugo } from './install-hugo.ts';
import { corpusEnvironment, type MadeCorpus } from './made-corpus.ts';
import { leaveOtherFiles } from './pages-only.ts';

/** Who builds: Rolebook as it is, its pages only, the same with every body compiled by `@astrojs/mdx`, and the peers. */
export const sideNames = ['faces', 'pages', 'mdx', 'eleventy', 'hugo'] as const;
export type SideName = (typeof sideNames)[number];

/** One that builds the corpus. */
export interface Side {
  name: SideName;
  /** Its name in tables, with its version where that is not ours. */
  title: string;
  cwd: string;
  /** The folder it builds to. */
  dist: string;
  command: Omit<Command, 'cwd'>;
  /** Everything a build leaves, below `cwd`. */
  leavings: readonly string[];
}

type Wanted = Pick<BenchOptions, 'log' | 'without'>;

/** Makes a folder for each side that is wanted and can be had, with all it needs to build. */
export function prepareSides(corpus: MadeCorpus, names: readonly SideName[], { log, without }: Wanted): Side[] {
  const wanted = names.filter((name) => !without.has(name));
  const hugo = wanted.includes('hugo') ? findHugo(log) : undefined;
  const sides = wanted.flatMap((name): Side[] => {
    if (name === 'hugo') return hugo ? [hugoSide(corpus, hugo)] : [];
    return [name === 'eleventy' ? eleventySide(corpus) : ownSide(corpus, name)];
  });
  const folderOf = (name: SideName) => sides.find((side) => side.name === name)?.cwd;
  const [eleventy, hugoFolder] = [folderOf('eleventy'), folderOf('hugo')];
  if (eleventy || hugoFolder) {
    log('making the content files of the peers');
    const targets = [
      ...(eleventy ? ['--eleventy', eleventy] : []),
      ...(hugo && hugoFolder ? ['--hugo', hugoFolder, '--minor', `${hugo.minor}`] : []),
    ];
    runScript('make-peers.ts', '--content', corpus.content, ...targets);
  }
  return sides;
}

/** A build with nothing left of earlier ones. */
export async function cleanBuild({ cwd, command, leavings }: Side): Promise<Cost> {
  for (const made of leavings) rmSync(join(cwd, made), { recursive: true, force: true });
  return measure({ ...command, cwd });
}

/** Builds each side so many times, in turn and in changing order; the first of them are checked against the corpus and each other. */
export async function buildInTurn(sides: readonly Side[], corpus: MadeCorpus, runs: number, note: (words: string) => void) {
  const costs = new Map<SideName, Cost[]>(sides.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const side of run % 2 === 0 ? sides : sides.toReversed()) {
      const cost = await cleanBuild(side);
      costs.get(side.name)!.push(cost);
      note(`run ${run + 1} of ${runs}, ${side.title}: ${costWords(cost)}`);
    }
    if (run === 0) note(checkSides(sides, corpus));
  }
  return costs;
}

/** @returns what each site has, a line each. @throws Error when a site lacks a page or a fact. */
export function checkSides(sides: readonly Side[], { content }: MadeCorpus): string {
  for (const { name, dist } of sides) if (name === 'hugo') removeFirstPages(dist);
  return runScript('check-sites.ts', content, ...sides.flatMap(({ title, dist }) => [title, dist])).trim();
}

/** A Hugo before 0.128 makes a page that leads on for the first page of each list, and nothing turns that off. */
function removeFirstPages(dist: string): void {
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (/page[\\/]1$/.test(file)) rmSync(join(dist, file), { recursive: true });
}

function runScript(script: string, ...argv: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'bench/build', script), ...argv], {
    encoding: 'utf8',
    cwd: projectRoot,
  });
  if (status !== 0) throw new Error(stderr.trim());
  return stdout;
}

const ownTitles = { faces: 'Rolebook, every face', pages: 'Rolebook, pages only', mdx: 'Rolebook, pages only, all by @astrojs/mdx' };

/** A copy of the project. */
function ownSide({ folder, content }: MadeCorpus, name: keyof typeof ownTitles): Side {
  const cwd = join(folder, name);
  copyProject(cwd);
  if (name !== 'faces') leaveOtherFiles(cwd);
  if (name === 'mdx') compileAllByAstro(cwd);
  // One module for each posting takes more memory than Node allows itself.
  const memory = name === 'mdx' ? ['--max-old-space-size=16000'] : [];
  return {
    ...{ name, title: ownTitles[name], cwd },
    dist: join(cwd, 'dist'),
    command: { argv: [...memory, ...buildArgv(), '--outDir', 'dist'], env: corpusEnvironment(content) },
    leavings: ['dist', '.cache', '.astro'],
  };
}

function eleventySide({ folder }: MadeCorpus): Side {
  const cwd = join(folder, 'eleventy');
  return {
    ...{ name: 'eleventy', title: `Eleventy ${eleventyVersion}`, cwd },
    dist: join(cwd, 'dist'),
    command: { argv: [installEleventy(), '--config=config.ts', '--quiet'] },
    leavings: ['dist', '.cache'],
  };
}

function hugoSide({ folder }: MadeCorpus, { program, env, version }: Hugo): Side {
  const cwd = join(folder, 'hugo');
  return {
    ...{ name: 'hugo', title: `Hugo ${version}`, cwd },
    dist: join(cwd, 'dist'),
    command: { program, env, argv: ['--destination', 'dist', '--cacheDir', join(cwd, 'cache'), '--noBuildLock', '--quiet'] },
    leavings: ['dist', 'cache', 'resources'],
  };
}
