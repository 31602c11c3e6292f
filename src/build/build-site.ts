import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../content/cache-folder.ts';
import type { CurrentContent } from '../content/current.ts';
import { digestOf } from '../content/digests.ts';
import { readSettings } from '../content/settings.ts';
import { forgetPrograms, sharedProgramFolder } from './kept-program.ts';
import type { BuildResult } from './make-site.ts';
import { compiledFiles, pageProgramKey, programDigests } from './program-digest.ts';
import { obtainProgram } from './program-process.ts';
import { keepHeapSmall } from './small-heap.ts';

/** What a build is asked for. */
export interface BuildOptions {
  /** Folder to write to, relative to the working folder. */
  outDir: string;
  /** Takes what has not changed since the last such build from what that one kept. */
  incremental: boolean;
  /** How many processes make the files, 1 or 2. Without a number a large site has two. */
  processes?: number | undefined;
  /** Is told what the check found, before anything is built. */
  onChecked(checked: CurrentContent): void;
}

/**
 * Checks the content, builds the site, and counts its pages against the graph.
 * Only a complete site replaces what the folder held before; nothing is built when the content has errors, or when the pages
 * cannot be compiled.
 * @throws what a page throws.
 */
export async function buildSite({ outDir, incremental, processes, onChecked }: BuildOptions): Promise<BuildResult> {
  keepHeapSmall();
  const projectDir = process.cwd();
  const settings = readSettings(process.env, projectDir);
  const { contentDir } = settings;
  // One moment and one content for the whole build: pages, and the process that compiles them, read them from here.
  process.env.ROLEBOOK_NOW = settings.now.toISOString();
  process.env.ROLEBOOK_CONTENT = contentDir;
  const target = resolve(outDir);
  const workshop = workshopOf(target);
  const kept = join(cacheFolder(contentDir, projectDir), 'site');
  const { whole, common } = programDigests(projectDir, process.env);
  const compiled = compiledFiles(contentDir, (file) => digestOfFile(join(contentDir, file)));
  const programKey = pageProgramKey(whole, projectDir, contentDir, compiled);
  const ownProgram = `${workshop}.program`;
  const programFolder = incremental ? sharedProgramFolder(projectDir, programKey) : ownProgram;
  const leavings = [workshop, ownProgram];
  for (const folder of leavings) rmSync(folder, { recursive: true, force: true });
  const coming = obtainProgram(programFolder, programKey, ownProgram);
  try {
    // The program of the pages is made while everything else is loaded, and while the content is checked.
    const { makeSite } = await import('./make-site.ts');
    const work = { programFolder, programKey, folder: workshop, kept: incremental ? { folder: kept, program: common } : undefined };
    const result = await makeSite({ work, target, settings, processes, coming, compiled, onChecked });
    if (incremental && result.outcome === 'built') forgetPrograms(programFolder);
    return result;
  } finally {
    await coming.stop();
    for (const folder of leavings) rmSync(folder, { recursive: true, force: true });
  }
}

/** @param path absolute. @returns undefined when there is no such file. */
function digestOfFile(path: string): string | undefined {
  return existsSync(path) ? digestOf(readFileSync(path, 'utf8')) : undefined;
}

/**
 * Folder of the project in which the site for a target folder is made. Not the target itself: a failed build would leave it empty.
 */
function workshopOf(target: string): string {
  return resolve('.cache/builds', createHash('sha256').update(target).digest('hex').slice(0, 12));
}
