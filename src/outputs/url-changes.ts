import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageState } from './page-digest.ts';

/** The pages of a build. */
export interface BuildRecord {
  /** The moment the site was built for. */
  built: string;
  /** Address of the site. */
  site: string;
  pages: Record<string, PageState>;
}

/** Addresses of pages that differ between two builds, sorted. */
export interface UrlChanges {
  /** The moment of the build before; absent when there was none. */
  since?: string;
  added: string[];
  changed: string[];
  removed: string[];
}

/**
 * What differs between two builds. A site that has moved to another address is a new one.
 * @param counts which differences are told, by the states before and after; all of them unless it is given.
 */
export function toUrlChanges(
  before: BuildRecord | undefined,
  after: BuildRecord,
  counts: (before: PageState | undefined, after: PageState | undefined) => boolean = () => true,
): UrlChanges {
  const known = before?.site === after.site ? before : undefined;
  const old = known?.pages ?? {};
  const told = (path: string) => counts(old[path], after.pages[path]);
  const urls = (paths: string[]) =>
    paths
      .filter(told)
      .sort()
      .map((path) => new URL(path, after.site).href);
  const now = Object.keys(after.pages);
  return {
    ...(known && { since: known.built }),
    added: urls(now.filter((path) => !old[path])),
    changed: urls(now.filter((path) => old[path] && !isSame(old[path], after.pages[path]!))),
    removed: urls(Object.keys(old).filter((path) => !after.pages[path])),
  };
}

/** Changes that a search engine has a use for: of pages that it may list, or might have listed. */
export function toIndexableChanges(before: BuildRecord | undefined, after: BuildRecord): UrlChanges {
  return toUrlChanges(before, after, (old, now) => Boolean(old?.indexable || now?.indexable));
}

const isSame = (one: PageState, other: PageState) => one.digest === other.digest && one.indexable === other.indexable;

/** What is kept of the builds into one folder: the last one, what it changed, and the one search engines were last told of. */
export class BuildRecords {
  readonly #folder: string;

  /**
   * @param cacheDir folder of the content that outlives a build.
   * @param outDir folder the site is built into.
   */
  constructor(cacheDir: string, outDir: string) {
    this.#folder = join(cacheDir, 'builds', createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 12));
  }

  /** Notes a build, and writes `changes.json`: what differs from the one before. */
  noteBuild(record: BuildRecord): void {
    this.#write('changes.json', toUrlChanges(this.lastBuild(), record));
    this.#write('pages.json', record);
  }

  /** Notes which pages search engines know of. */
  noteTold(record: BuildRecord): void {
    this.#write('told.json', record);
  }

  lastBuild(): BuildRecord | undefined {
    return this.#read('pages.json');
  }

  told(): BuildRecord | undefined {
    return this.#read('told.json');
  }

  #write(name: string, content: BuildRecord | UrlChanges): void {
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(join(this.#folder, name), `${JSON.stringify(content, null, 1)}\n`);
  }

  #read(name: string): BuildRecord | undefined {
    const file = join(this.#folder, name);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BuildRecord) : undefined;
  }
}
