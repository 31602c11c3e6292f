import { build } from 'astro';
import { resolve } from 'node:path';
import { currentContent } from '../content/current.ts';
import type { CheckedContent } from '../content/check.ts';
import { readSettings } from '../content/settings.ts';
import { builtPages, takeCensus } from './page-census.ts';

/** How a build ended. */
export type BuildResult =
  | { outcome: 'invalid'; checked: CheckedContent }
  | { outcome: 'incomplete'; checked: CheckedContent; missing: string[]; unexpected: string[] }
  | { outcome: 'built'; checked: CheckedContent; pages: number; outDir: string };

/**
 * Checks the content, builds the site, and counts its pages against the graph.
 * Nothing is built when the content has errors.
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
  await build({ root: process.cwd(), outDir: target, logLevel: 'error' });
  const census = takeCensus(checked.graph, target);
  if (census.missing.length > 0 || census.unexpected.length > 0) return { outcome: 'incomplete', checked, ...census };
  return { outcome: 'built', checked, pages: builtPages(target).size, outDir: target };
}
