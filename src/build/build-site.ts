import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../content/cache-folder.ts';
import { currentContent, type CurrentContent } from '../content/current.ts';
import { copyMedia } from '../content/integration.ts';
import { installRecorder, type Readings } from '../content/readings.ts';
import { readSettings, type Settings } from '../content/settings.ts';
import { siteChanges } from '../history/site-changes.ts';
import { takeCensus } from '../outputs/page-census.ts';
import { BuildRecords } from '../outputs/url-changes.ts';
import { writeSearchFiles } from '../search/index/integration.ts';
import { setCurrentBuild } from './current-build.ts';
import { addDerivedDigests } from './derived-digests.ts';
import { KeepingWriter } from './keeping-writer.ts';
import { findKeptProgram, keepProgram } from './kept-program.ts';
import { writeOtherFiles } from './other-files.ts';
import { pageProgramKey, programDigest } from './program-digest.ts';
import { renderPages } from './render-pages.ts';
import { replaceContents, restoreContents } from './replace-folder.ts';
import { PlainWriter } from './site-writer.ts';

/** How a build ended. */
export type BuildResult =
  | { outcome: 'invalid'; checked: CurrentContent }
  | { outcome: 'incomplete'; checked: CurrentContent; missing: string[]; unexpected: string[] }
  | { outcome: 'built'; checked: CurrentContent; pages: number; outDir: string; files?: { made: number; taken: number } };

/** What a build is asked for. */
export interface BuildOptions {
  /** Folder to write to, relative to the working folder. */
  outDir: string;
  /** Takes what has not changed since the last such build from what that one kept. */
  incremental: boolean;
  /** Is told what the check found, before anything is built. */
  onChecked(checked: CurrentContent): void;
}

/**
 * Checks the content, builds the site, and counts its pages against the graph.
 * Only a complete site replaces what the folder held before; nothing is built when the content has errors.
 * @throws what Astro throws when it cannot build.
 */
export async function buildSite({ outDir, incremental, onChecked }: BuildOptions): Promise<BuildResult> {
  const settings = readSettings(process.env, process.cwd());
  // One moment for the whole build: the loaders and the pages read it from here.
  process.env.ROLEBOOK_NOW = settings.now.toISOString();
  process.env.ROLEBOOK_CONTENT = settings.contentDir;
  if (incremental) installRecorder(new AsyncLocalStorage<Readings | undefined>());
  const checked = currentContent(settings);
  onChecked(checked);
  const { graph, history } = checked;
  if (!checked.valid || !graph) return { outcome: 'invalid', checked };
  const target = resolve(outDir);
  const workshop = workshopOf(target);
  const aside = `${workshop}.before`;
  restoreContents(target, aside);
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { recursive: true });
  try {
    const { pageStates, counts } = incremental ? await buildFromKept(workshop, settings, checked) : await buildAnew(workshop);
    const census = takeCensus(graph, workshop, siteChanges(history, graph).length);
    if (census.missing.length > 0 || census.unexpected.length > 0) return { outcome: 'incomplete', checked, ...census };
    replaceContents(target, workshop, aside);
    const pages = Object.fromEntries([...pageStates].sort(([a], [b]) => (a < b ? -1 : 1)));
    const record = { built: settings.now.toISOString(), site: graph.site.url, pages };
    new BuildRecords(cacheFolder(settings.contentDir, process.cwd()), target).noteBuild(record);
    return { outcome: 'built', checked, pages: census.built, outDir: target, ...(counts && { files: counts }) };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

type Built = Pick<KeepingWriter, 'pageStates'> & Partial<Pick<KeepingWriter, 'counts'>>;

/** Makes every file. */
async function buildAnew(workshop: string): Promise<Built> {
  const writer = new PlainWriter(workshop);
  setCurrentBuild({ writer });
  await runAstro(workshop);
  return writer;
}

/** Makes the files that are not as they were, and the program of the pages when its code has changed. */
async function buildFromKept(workshop: string, settings: Settings, checked: CurrentContent): Promise<Built> {
  const [projectDir, { graph, digests }] = [process.cwd(), checked];
  if (!graph || !digests) throw new Error('Nothing was noted of what is read.');
  addDerivedDigests(digests, graph, settings.contentDir);
  const kept = join(cacheFolder(settings.contentDir, projectDir), 'site');
  const digest = programDigest(projectDir, process.env);
  const writer = new KeepingWriter(workshop, kept, digest, digests);
  const [programFolder, key] = [join(kept, 'program'), pageProgramKey(digest, projectDir, checked.content)];
  const program = findKeptProgram(programFolder, key);
  if (program) {
    program.copyClientFiles(workshop);
    await renderPages(await program.load(), graph.site.url, writer);
    // As the integrations of the project do after the pages, in their order.
    copyMedia(settings, workshop);
    await writeSearchFiles(settings, writer);
    await writeOtherFiles(settings, writer);
  } else {
    setCurrentBuild({ writer, noteProgram: (made) => keepProgram(programFolder, key, made) });
    await runAstro(workshop);
  }
  writer.finish();
  return writer;
}

async function runAstro(outDir: string): Promise<void> {
  const { build } = await import('astro');
  await build({ root: process.cwd(), outDir, logLevel: 'error' });
}

/**
 * Folder of the project in which the site for a target folder is made. Not the target itself: a failed build would leave it empty,
 * and for one outside the project Astro keeps its own files in `.astro/.prerender`, where two builds at once take each other's.
 */
function workshopOf(target: string): string {
  return resolve('.cache/builds', createHash('sha256').update(target).digest('hex').slice(0, 12));
}
