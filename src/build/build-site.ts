import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../content/cache-folder.ts';
import { contentDigest } from '../content/content-digest.ts';
import { currentContent, type CurrentContent } from '../content/current.ts';
import { digestOf } from '../content/digests.ts';
import type { SiteGraph } from '../content/graph.ts';
import { listFiles } from '../content/read.ts';
import { installRecorder, type Readings } from '../content/readings.ts';
import { readAhead } from '../content/read-ahead.ts';
import { readSettings, type Settings } from '../content/settings.ts';
import { siteChanges } from '../history/site-changes.ts';
import { pagesAmong, takeCensus } from '../outputs/page-census.ts';
import { BuildRecords } from '../outputs/url-changes.ts';
import { openWriter } from './open-writer.ts';
import { pageProgramKey, programDigest } from './program-digest.ts';
import { obtainProgram } from './program-process.ts';
import { filesOfSite, placeSite } from './place-site.ts';
import { restoreContents } from './replace-folder.ts';
import { keepHeapSmall } from './small-heap.ts';
import { startSecondProcess, type SecondProcess } from './second-process.ts';
import type { SiteWriter } from './site-writer.ts';
import { FirstTurns } from './turns.ts';
import { writeSite } from './write-site.ts';

/** How a build ended. */
export type BuildResult =
  | { outcome: 'invalid'; checked: CurrentContent }
  | { outcome: 'uncompiled'; checked: CurrentContent; failure: string }
  | { outcome: 'changed'; checked: CurrentContent }
  | { outcome: 'incomplete'; checked: CurrentContent; missing: string[]; unexpected: string[] }
  | { outcome: 'built'; checked: CurrentContent; pages: number; outDir: string; files?: { made: number; taken: number } };

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
  const programFolder = incremental ? join(kept, 'program') : `${workshop}.program`;
  const leavings = incremental ? [workshop] : [workshop, programFolder];
  for (const folder of leavings) rmSync(folder, { recursive: true, force: true });
  const digest = programDigest(projectDir, process.env);
  const keyOf = (digestOfFile: FileDigest) => pageProgramKey(digest, projectDir, contentDir, digestOfFile);
  const key = keyOf((file) => digestOfFile(join(contentDir, file)));
  // It is made while the content is checked.
  const coming = obtainProgram(programFolder, key);
  const turns = new FirstTurns();
  const work = { programFolder, programKey: key, folder: workshop, kept: incremental ? { folder: kept, program: digest } : undefined };
  const isDivided = (processes ?? usualProcesses(contentDir)) > 1;
  let second: SecondProcess | undefined;
  try {
    // Where it finds the files known it reads them while this process checks them.
    if (isDivided && (await readAhead(settings, projectDir, { whenFree: coming.ended }))) second = startSecondProcess(work, turns);
    if (incremental) installRecorder(new AsyncLocalStorage<Readings | undefined>());
    const checked = currentContent(settings);
    onChecked(checked);
    const { graph, content } = checked;
    if (!checked.valid || !graph) return { outcome: 'invalid', checked };
    if (isDivided) second ??= startSecondProcess(work, turns);
    const made = await coming.whenMade();
    if ('failure' in made) return { outcome: 'uncompiled', checked, ...made };
    if (keyOf((file) => content.digests.get(file)) !== key) return { outcome: 'changed', checked };
    const aside = `${workshop}.before`;
    restoreContents(target, aside);
    mkdirSync(workshop, { recursive: true });
    made.program.copyClientFiles(workshop);
    const writer = openWriter(work, checked);
    second?.begin(contentDigest(checked));
    await writeSite(await made.program.load(), settings, workshop, writer, turns);
    const part = await second?.end();
    if (part) writer.note(part);
    const site = { folder: workshop, taken: writer.takenFiles };
    const census = takeCensus(graph, pagesAmong(filesOfSite(site)), siteChanges(checked.history, graph).length);
    if (census.missing.length > 0 || census.unexpected.length > 0) return { outcome: 'incomplete', checked, ...census };
    placeSite(site, target, aside);
    writer.finish();
    noteBuild(graph, target, settings, writer);
    return { outcome: 'built', checked, pages: census.built, outDir: target, ...(incremental && { files: writer.counts }) };
  } finally {
    await second?.stop();
    await coming.stop();
    for (const folder of leavings) rmSync(folder, { recursive: true, force: true });
  }
}

/** A second process has to start and to read the content, which takes longer than to make a site of fewer files. */
const largeContent = 800;

function usualProcesses(contentDir: string): number {
  if (!existsSync(contentDir)) return 1;
  const files = listFiles(contentDir).filter(({ file }) => /\.(?:mdx?|ya?ml)$/.test(file));
  return files.length >= largeContent ? Math.min(2, availableParallelism()) : 1;
}

type FileDigest = (file: string) => string | undefined;

/** @param path absolute. @returns undefined when there is no such file. */
function digestOfFile(path: string): string | undefined {
  return existsSync(path) ? digestOf(readFileSync(path, 'utf8')) : undefined;
}

/** Notes what the pages say, for `notify`. */
function noteBuild({ site }: SiteGraph, target: string, { contentDir, now }: Settings, { pageStates }: SiteWriter): void {
  const pages = Object.fromEntries([...pageStates].sort(([a], [b]) => (a < b ? -1 : 1)));
  const records = new BuildRecords(cacheFolder(contentDir, process.cwd()), target);
  records.noteBuild({ built: now.toISOString(), site: site.url, pages });
}

/**
 * Folder of the project in which the site for a target folder is made. Not the target itself: a failed build would leave it empty.
 */
function workshopOf(target: string): string {
  return resolve('.cache/builds', createHash('sha256').update(target).digest('hex').slice(0, 12));
}
