import type { SiteHistory } from '../history/history.ts';
import { readHistory } from '../history/read-history.ts';
import type { Site } from '../schemas/site.ts';
import { cacheFolder } from './cache-folder.ts';
import { codeVersion } from './code-version.ts';
import { KnownFiles } from './known-files.ts';
import { checkContent, readGraph, type CheckedContent } from './check.ts';
import { Digests } from './digests.ts';
import type { SiteGraph } from './graph.ts';
import { readSite } from './read.ts';
import { isRecorded } from './readings.ts';
import type { Settings } from './settings.ts';
import { watchHistory } from './watched-graph.ts';

/** The content of this process, and what its commits say: both are read once. */
export interface CurrentContent extends CheckedContent {
  history: SiteHistory;
  /** The state of everything that can be read of it, where what is read is noted. */
  digests: Digests | undefined;
}

/**
 * The checked content of this process. It lives on `globalThis` because Astro loads `content.config.ts` as a module graph of
 * its own: without it the folder would be read once for the check and again for every collection.
 */
const slot = Symbol.for('rolebook.checked-content');
type Slot = { [slot]?: { contentDir: string; now: number; checked: CurrentContent; known: KnownFiles } };

let ahead: { contentDir: string; known: KnownFiles } | undefined;

/** Has the next reading of a folder begin with what its files are known as. */
export function beginWith(contentDir: string, known: KnownFiles): void {
  ahead = { contentDir, known };
}

/** The checked content for these settings, read at most once a process. */
export function currentContent({ contentDir, now }: Settings): CurrentContent {
  const holder = globalThis as Slot;
  const held = holder[slot];
  if (held?.contentDir === contentDir && held.now === now.getTime()) return held.checked;
  return rereadContent({ contentDir, now });
}

/** The graph of the checked content of this process. @throws Error when the site has no settings. */
export function currentGraph(settings: Settings): SiteGraph {
  const { graph } = currentContent(settings);
  if (!graph) throw new Error('The site has no settings: site.yaml is missing or not valid. "npm run check" says why.');
  return graph;
}

/** The settings of the site, as the checked content has them. A process that has not checked it reads them alone. */
export function currentSite({ contentDir }: Settings): Site | undefined {
  const held = (globalThis as Slot)[slot];
  return held?.contentDir === contentDir ? held.checked.content.site : readSite(contentDir);
}

/** Reads the folder again and makes that the checked content of this process. */
export function rereadContent(settings: Settings): CurrentContent {
  return readCurrent(settings, checkContent);
}

/**
 * Reads the folder and makes that the content of this process, without a check: whoever calls it must know that another process finds
 * the same content valid.
 */
export function readUnchecked(settings: Settings): CurrentContent {
  return readCurrent(settings, (root, now, _history, known, digests) => ({
    ...readGraph(root, now, known, digests),
    issues: [],
    valid: true,
  }));
}

function readCurrent({ contentDir, now }: Settings, read: typeof checkContent): CurrentContent {
  const holder = globalThis as Slot;
  const [cacheDir, version] = [cacheFolder(contentDir, process.cwd()), codeVersion(process.cwd())];
  const held = holder[slot]?.contentDir === contentDir ? holder[slot] : undefined;
  const known = held?.known ?? (ahead?.contentDir === contentDir ? ahead.known : new KnownFiles(cacheDir, version));
  const digests = isRecorded() ? new Digests() : undefined;
  const told = readHistory(contentDir, cacheDir, now, version);
  const history = digests ? watchHistory(told, digests) : told;
  const checked = { ...read(contentDir, now, history, known, digests), history, digests };
  // Later readings of a process are those of a dev server: it need not write all files down after every edit.
  if (!held) known.save();
  holder[slot] = { contentDir, now: now.getTime(), checked, known };
  return checked;
}
