import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf, type Digests } from '../content/digests.ts';
import { recordReadings } from '../content/readings.ts';
import type { PageState } from '../outputs/page-digest.ts';
import type { SiteFile } from '../outputs/site-file.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { keptPath, readKeptRecord, writeKeptRecord, type KeptFile, type KeptMaking } from './kept-files.ts';
import { ReadTable } from './read-table.ts';
import { SiteFolder, type SiteWriter } from './site-writer.ts';

/**
 * Writes a site and keeps every file under a second name, with what was read for it. A file of which nothing that was read has changed
 * since is taken from there. What does not hold what it held when it was made is made again, whoever changed it, and under whichever name.
 */
export class KeepingWriter implements SiteWriter {
  private readonly folder: SiteFolder;
  private readonly kept: string;
  private readonly program: string;
  private readonly reads: ReadTable;
  private readonly makings: Record<string, KeptMaking> = {};
  private readonly before: { reads: ReadTable; makings: ReadonlyMap<string, KeptMaking> };
  /** How many files were made, and how many were taken from what was kept. */
  readonly counts = { made: 0, taken: 0 };

  /**
   * @param root absolute path of the folder to write to.
   * @param kept absolute path of the folder for second names; it is made when it is missing, and may be deleted at any time.
   * @param program digest of the program that makes the files.
   * @param digests what can be read now.
   */
  constructor(root: string, kept: string, program: string, digests: Digests) {
    this.folder = new SiteFolder(root);
    this.kept = kept;
    this.program = program;
    this.reads = new ReadTable(digests);
    const record = readKeptRecord(kept, program);
    this.before = { reads: new ReadTable(digests, record?.reads), makings: new Map(Object.entries(record?.makings ?? {})) };
  }

  get pageStates(): ReadonlyMap<string, PageState> {
    return this.folder.pageStates;
  }

  async write(file: SiteFile): Promise<void> {
    await this.make(file.path, () => Promise.resolve([file]));
  }

  async writeAll(name: string, makeFiles: () => Promise<readonly SiteFile[]>): Promise<void> {
    await this.make(name, makeFiles);
  }

  /** Notes what was kept of this build, and deletes what is left of earlier ones. */
  finish(): void {
    const { program, makings } = this;
    const current = new Set(Object.values(makings).flatMap(({ files }) => Object.keys(files)));
    for (const { files } of this.before.makings.values()) {
      for (const path of Object.keys(files)) if (!current.has(path)) rmSync(keptPath(this.kept, path), { force: true });
    }
    writeKeptRecord(this.kept, { version: 1, program, reads: this.reads.stored, makings });
  }

  private async make(name: string, makeFiles: () => Promise<readonly SiteFile[]>): Promise<void> {
    const { reads, makings } = this.before;
    const known = makings.get(name);
    if (known && reads.keyOf(known.read) === known.key && this.takeAll(known)) {
      this.makings[name] = { ...known, read: this.reads.carryOver(known.read, reads) };
      return;
    }
    const files: Record<string, KeptFile> = {};
    const { value, readings } = recordReadings(async () => {
      for (const { path, content } of await makeFiles()) {
        const state = this.folder.put(path, await content());
        files[path] = { digest: this.keep(path), ...(state && { state }) };
      }
    });
    await value;
    this.counts.made += Object.keys(files).length;
    const read = this.reads.add(readings);
    this.makings[name] = { read, key: this.reads.keyOf(read), files };
  }

  /** Keeps a file that was just written. @returns the digest of what it holds. */
  private keep(path: string): string {
    const [written, kept] = [this.folder.locate(path), keptPath(this.kept, path)];
    mkdirSync(dirname(kept), { recursive: true });
    linkOrCopy(written, kept);
    return digestOf(readFileSync(written));
  }

  /** Takes files as they were kept; false, and nothing is taken, when one of them is missing or damaged. */
  private takeAll({ files }: KeptMaking): boolean {
    const found = Object.entries(files);
    const isWhole = found.every(([path, { digest }]) => {
      const kept = keptPath(this.kept, path);
      return existsSync(kept) && digestOf(readFileSync(kept)) === digest;
    });
    if (!isWhole) return false;
    for (const [path, { state }] of found) this.folder.take(keptPath(this.kept, path), path, state);
    this.counts.taken += found.length;
    return true;
  }
}
