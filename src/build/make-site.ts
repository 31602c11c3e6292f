import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { cacheFolder } from '../content/cache-folder.ts';
import { contentDigest } from '../content/content-digest.ts';
import { currentContent, type CurrentContent } from '../content/current.ts';
import type { SiteGraph } from '../content/graph.ts';
import { listFiles } from '../content/list-files.ts';
import { readAhead } from '../content/read-ahead.ts';
import { installRecorder, type Readings } from '../content/readings.ts';
import type { Settings } from '../content/settings.ts';
import { siteChanges } from '../history/site-changes.ts';
import { pagesAmong, takeCensus } from '../outputs/page-census.ts';
import { BuildRecords } from '../outputs/url-changes.ts';
import type { BuildOptions } from './build-site.ts';
import { openWriter } from './open-writer.ts';
import { filesOfSite, placeSite } from './place-site.ts';
import { compiledFiles, type CompiledFiles } from './program-digest.ts';
import type { ComingProgram } from './program-process.ts';
import { restoreContents } from './replace-folder.ts';
import { startSecondProcess, type SecondProcess, type SecondWork } from './second-process.ts';
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

/** What a site is made with. */
export interface Making extends Pick<BuildOptions, 'processes' | 'onChecked'> {
  /** What the processes that make it are told, this one too. */
  work: SecondWork;
  /** Absolute path of the folder that the site replaces. */
  target: string;
  settings: Settings;
  coming: ComingProgram;
  /** What of the content that program is made with. */
  compiled: CompiledFiles;
}

/**
 * Checks the content, makes the site in a folder of its own, and puts it into its place when it is complete.
 * @throws what a page throws.
 */
export async function makeSite({ work, target, settings, processes, coming, compiled, onChecked }: Making): Promise<BuildResult> {
  const { contentDir } = settings;
  const { folder, kept } = work;
  const turns = new FirstTurns();
  const isDivided = (processes ?? usualProcesses(contentDir)) > 1;
  let second: SecondProcess | undefined;
  try {
    // Where it finds the files known it reads them while this process checks them.
    if (isDivided && (await readAhead(settings, process.cwd(), { whenFree: coming.ended }))) second = startSecondProcess(work, turns);
    if (kept) installRecorder(new AsyncLocalStorage<Readings | undefined>());
    const checked = currentContent(settings);
    onChecked(checked);
    const { graph, content } = checked;
    if (!checked.valid || !graph) return { outcome: 'invalid', checked };
    if (isDivided) second ??= startSecondProcess(work, turns);
    const made = await coming.whenMade();
    if ('failure' in made) return { outcome: 'uncompiled', checked, ...made };
    const compiledNow = compiledFiles(contentDir, (file) => content.digests.get(file));
    if (!isDeepStrictEqual(compiledNow, compiled)) return { outcome: 'changed', checked };
    const aside = `${folder}.before`;
    restoreContents(target, aside);
    mkdirSync(folder, { recursive: true });
    made.program.copyClientFiles(folder);
    const writer = openWriter(work, checked, () => made.program.routes);
    second?.begin(contentDigest(checked));
    await writeSite(await made.program.load(), settings, folder, writer, turns);
    const part = await second?.end();
    if (part) writer.note(part);
    const site = { folder, taken: writer.takenFiles };
    const census = takeCensus(graph, pagesAmong(filesOfSite(site)), siteChanges(checked.history, graph).length);
    if (census.missing.length > 0 || census.unexpected.length > 0) return { outcome: 'incomplete', checked, ...census };
    placeSite(site, target, aside);
    writer.finish();
    noteBuild(graph, target, settings, writer);
    return { outcome: 'built', checked, pages: census.built, outDir: target, ...(kept && { files: writer.counts }) };
  } finally {
    await second?.stop();
  }
}

/** A second process has to start and to read the content, which takes longer than to make a site of fewer files. */
const largeContent = 800;

function usualProcesses(contentDir: string): number {
  if (!existsSync(contentDir)) return 1;
  const files = listFiles(contentDir).filter(({ file }) => /\.(?:mdx?|ya?ml)$/.test(file));
  return files.length >= largeContent ? Math.min(2, availableParallelism()) : 1;
}

/** Notes what the pages say, for `notify`. */
function noteBuild({ site }: SiteGraph, target: string, { contentDir, now }: Settings, { pageStates }: SiteWriter): void {
  const pages = Object.fromEntries([...pageStates].sort(([a], [b]) => (a < b ? -1 : 1)));
  const records = new BuildRecords(cacheFolder(contentDir, process.cwd()), target);
  records.noteBuild({ built: now.toISOString(), site: site.url, pages });
}
