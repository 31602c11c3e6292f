import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryFacts } from '../content/entry-facts.ts';
import type { Expectation } from '../content/expectation.ts';
import type { Finding } from '../finding.ts';
import { pathOf } from '../page/addresses.ts';
import { readPage } from '../page/read-page.ts';
import { pageRules } from '../rules/index.ts';
import type { PageContext, PageDigest } from '../rules/rule.ts';
import { toDigest } from './digest.ts';
import { runRule } from './run-rule.ts';

/** A page to check. */
export interface PageTask {
  /** Path of its file below the folder. */
  file: string;
  expected?: Expectation | undefined;
  facts?: EntryFacts | undefined;
}

/** What checking some pages gave. */
export interface PagesReport {
  digests: PageDigest[];
  findings: Finding[];
  /** Number of pages each rule looked at, by its id. */
  checked: Record<string, number>;
}

/** What all pages of a folder have in common. */
export interface FolderContext {
  /** Absolute path of the built folder. */
  dist: string;
  origin: string;
  now: number;
  files: ReadonlySet<string>;
}

/**
 * Reads each page once and runs every rule of pages on it.
 * @throws Error that names the page and the rule when a rule itself fails.
 */
export function checkPages(tasks: readonly PageTask[], { dist, origin, now, files }: FolderContext): PagesReport {
  const report: PagesReport = { digests: [], findings: [], checked: {} };
  const readFile = (file: string) => readFileSync(join(dist, file));
  for (const { file, expected, facts } of tasks) {
    const path = pathOf(file);
    const page = readPage(readFile(file).toString('utf8'), path);
    const context: PageContext = { origin, now, hasFile: (name) => files.has(name), readFile, expected, facts };
    for (const { id, check } of pageRules) {
      const problems = runRule(id, path, () => check(page, context));
      if (!problems) continue;
      report.checked[id] = (report.checked[id] ?? 0) + 1;
      for (const one of problems) report.findings.push({ rule: id, page: path, ...one });
    }
    report.digests.push(toDigest(page, context));
  }
  return report;
}
