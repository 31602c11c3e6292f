import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { cacheFolder } from '../content/cache-folder.ts';
import { currentContent } from '../content/current.ts';
import type { CheckedContent } from '../content/check.ts';
import { readSettings } from '../content/settings.ts';
import { siteChanges } from '../history/site-changes.ts';
import { builtPages, takeCensus } from './page-census.ts';
import { readPageStates } from './page-digest.ts';
import { replaceContents } from './replace-folder.ts';
import { BuildRecords } from './url-changes.ts';

/** How a build ended. */
export type BuildResult =
  | { outcome: 'invalid'; checked: CheckedContent }
  | { outcome: 'incomplete'; checked: CheckedContent; missing: string[]; unexpected: string[] }
  | { outcome: 'built'; checked: CheckedContent; pages: number; outDir: string };

/**
 * Checks the content, builds the site, and counts its pages against the graph.
 * Only a complete site replaces what the folder held before; nothing is built when the content has errors.
 * @param outDir folder to write to, relative to the working folder.
 * @throws what Astro throws when it cannot build.
 */
export async function buildSite(outDir: string, onChecked: (checked: CheckedContent) => void): Promise<BuildResult> {
  const settings = readSettings(process.env, process.cwd());
  // One moment for the whole build: the loaders and the pages read it from here.
  process.env.ROLEBOOK_NOW = settings.now.toISOString();
  process.env.ROLEBOOK_CONTENT = settings.contentDir;
  const checked = currentContent(settings);
  onChecked(checked);
  if (!checked.valid || !checked.graph) return { outcome: 'invalid', checked };
  const target = resolve(outDir);
  const workshop = workshopOf(target);
  const { build } = await import('astro');
  try {
    await build({ root: process.cwd(), outDir: workshop, logLevel: 'error' });
    const census = takeCensus(checked.graph, workshop, siteChanges(checked.history, checked.graph).length);
    if (census.missing.length > 0 || census.unexpected.length > 0) return { outcome: 'incomplete', checked, ...census };
    const pages = builtPages(workshop).size;
    const states = readPageStates(workshop);
    replaceContents(target, workshop);
    const record = { built: settings.now.toISOString(), site: checked.graph.site.url, pages: states };
    new BuildRecords(cacheFolder(settings.contentDir, process.cwd()), target).noteBuild(record);
    return { outcome: 'built', checked, pages, outDir: target };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/**
 * Folder of the project in which the site for a target folder is made. Not the target itself: a failed build would leave it empty,
 * and for one outside the project Astro keeps its own files in `.astro/.prerender`, where two builds at once take each other's.
 */
function workshopOf(target: string): string {
  return resolve('.cache/builds', createHash('sha256').update(target).digest('hex').slice(0, 12));
}
