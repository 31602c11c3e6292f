import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { readExpectations } from '../content/read-expectations.ts';
import type { Finding } from '../finding.ts';
import { listOfPage } from '../faces/twins.ts';
import { fileOf, pathOf } from '../page/addresses.ts';
import { readPage } from '../page/read-page.ts';
import type { FaceContext, Standing } from '../rules/face-rule.ts';
import { ruleList, siteRules } from '../rules/index.ts';
import type { SiteView } from '../rules/rule.ts';
import { checkFacesInWorkers, checkPagesInWorkers } from './check-in-workers.ts';

/** How a folder is checked. */
export interface VerifyOptions {
  /** Absolute path of the built folder. */
  dist: string;
  /** The moment to check for. */
  now: Date;
  /** Absolute path of the content folder it may have been built from. */
  contentDir: string;
  /** Number of worker threads; one a core unless given. */
  threads?: number;
  /** Told how many of the pages are done. */
  onProgress?: (done: number, total: number) => void;
}

/** One rule in the report. */
export interface RuleResult {
  id: string;
  demands: string;
  /** Number of pages the rule looked at; 0 when none of them concerns it. */
  pages: number;
  findings: number;
  /** Why the rule did not look at anything, where it could not. */
  note?: string;
}

/** What the check of a folder gave. */
export interface VerifyResult {
  /** Where the site says it is served. */
  origin: string;
  pages: number;
  rules: RuleResult[];
  /** In the order of the rules, then of the pages. */
  findings: Finding[];
}

/** Used where the home page does not say; `unique` reports that. */
const unknownOrigin = 'https://site.invalid';

/**
 * Checks a built folder by every rule: pages in worker threads, then the site as a whole.
 * @throws Error when the folder cannot be read or a rule itself fails.
 */
export async function verifyFolder(options: VerifyOptions): Promise<VerifyResult> {
  const { dist, now, contentDir, threads = availableParallelism(), onProgress } = options;
  const files = new Set(filesIn(dist));
  const pageFiles = [...files].filter((file) => file.endsWith('.html')).sort();
  const origin = readOrigin(dist, files);
  const content = readExpectations(contentDir, now, origin, (path) => files.has(fileOf(path)));
  const expectations = 'expectations' in content ? content.expectations : undefined;
  const tasks = pageFiles.map((file) => ({
    file,
    expected: expectations?.pages.get(pathOf(file)),
    facts: expectations?.facts.get(pathOf(file)),
  }));
  const report = await checkPagesInWorkers(tasks, { dist, origin, now: now.getTime(), files }, threads, (done) =>
    onProgress?.(done, tasks.length),
  );
  const site: SiteView = {
    origin,
    now: now.getTime(),
    pages: new Map(report.digests.toSorted((a, b) => compare(a.path, b.path)).map((digest) => [digest.path, digest])),
    files,
    readFile: (file) => readFileSync(join(dist, file)),
    lastChanges: expectations?.lastChanges,
    feedPages: expectations && [...expectations.feeds.keys()],
    entries: expectations && new Map([...expectations.pages].map(([path, { entry }]) => [path, entry])),
  };
  const faces = await checkFacesInWorkers(
    { dist, origin, now: now.getTime(), files, facts: expectations?.facts, ...whatPagesSay(site) },
    expectations?.feeds,
    threads,
  );
  const findings = [...report.findings, ...faces.findings];
  const checked = new Map(Object.entries(report.checked));
  for (const [id, count] of Object.entries(faces.checked)) checked.set(id, (checked.get(id) ?? 0) + count);
  for (const { id, check } of siteRules) {
    const found = check(site);
    checked.set(id, (checked.get(id) ?? 0) + found.checked);
    for (const one of found.problems) findings.push({ rule: id, ...one });
  }
  const notes = new Map('reason' in content ? ['sections', 'parity'].map((id) => [id, `not checked: ${content.reason}`]) : []);
  return { origin, pages: pageFiles.length, ...summarise(findings, checked, notes) };
}

/** What the pages say of the vacancies and entries that lists for programs hold. */
function whatPagesSay({ pages, files }: SiteView): Pick<FaceContext, 'standing' | 'entryPages'> {
  const standing = new Map<string, Standing>();
  const entryPages = new Map<string, string[]>();
  for (const { path, closedBecause, postingText } of pages.values()) {
    const list = listOfPage(path, files);
    if (closedBecause) standing.set(path, { open: closedBecause.length === 0, postingText });
    else if (list !== undefined) entryPages.set(list, [...(entryPages.get(list) ?? []), path]);
  }
  return { standing, entryPages };
}

function summarise(findings: readonly Finding[], checked: ReadonlyMap<string, number>, notes: ReadonlyMap<string, string>) {
  const order = new Map(ruleList.map(({ id }, index) => [id, index]));
  const rules = ruleList.map(({ id, demands }): RuleResult => {
    const note = notes.get(id);
    const count = findings.filter(({ rule }) => rule === id).length;
    return { id, demands, pages: checked.get(id) ?? 0, findings: count, ...(note !== undefined && { note }) };
  });
  const sorted = findings.toSorted(
    (a, b) => order.get(a.rule)! - order.get(b.rule)! || compare(a.page, b.page) || compare(a.message, b.message),
  );
  return { rules, findings: sorted };
}

/** The site's own address, from the canonical link of its home page. */
function readOrigin(dist: string, files: ReadonlySet<string>): string {
  if (!files.has('index.html')) return unknownOrigin;
  const [canonical = ''] = readPage(readFileSync(join(dist, 'index.html'), 'utf8'), '/').canonicals;
  return URL.canParse(canonical) ? new URL(canonical).origin : unknownOrigin;
}

/** Paths of all files below a folder, with `/`. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
