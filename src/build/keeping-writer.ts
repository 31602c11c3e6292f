import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf, type Digests } from '../content/digests.ts';
import { settledStampOf, stampOf } from '../content/file-stamp.ts';
import { recordReadings, type Readings, type TextKeeper } from '../content/readings.ts';
import { replaceFile } from '../content/replace-file.ts';
import type { PageState } from '../outputs/page-digest.ts';
import type { SiteFile } from '../outputs/site-file.ts';
import { linkOrCopy } from './link-or-copy.ts';
import {
  keptPath,
  readKeptRecord,
  textPath,
  writeKeptRecord,
  type KeptFile,
  type KeptMaking,
  type KeptRecord,
  type KeptText,
} from './kept-files.ts';
import { ReadTable } from './read-table.ts';
import { SiteFolder, type SitePart, type SiteWriter } from './site-writer.ts';

/**
 * Makes the files of a site and keeps every one under a second name, with what was read for it. A file of which nothing that was read has
 * changed since is not made. What does not hold what it held when it was made is made again, whoever changed it, and under whichever name.
 */
export class KeepingWriter implements SiteWriter, TextKeeper {
  private readonly folder: SiteFolder;
  private readonly kept: string;
  private readonly program: string;
  private readonly digests: Digests;
  private readonly reads: ReadTable;
  private readonly makings = new Map<string, KeptMaking>();
  private readonly texts = new Map<string, KeptText>();
  /** What was read for the texts that were asked for. */
  private readonly textReadings = new Map<string, Readings>();
  private readonly before: Omit<KeptRecord, 'reads'> & { reads: ReadTable };
  /** Files that were not made. */
  private readonly taken: string[] = [];
  private made = 0;
  /** Absolute paths of kept files and texts whose stamps were not known before. */
  private readonly stamped = new Set<string>();

  /**
   * @param root absolute path of the folder to write to what is made.
   * @param kept absolute path of the folder for second names; it is made when it is missing, and may be deleted at any time.
   * @param program digest of the program that makes the files.
   * @param digests what can be read now.
   */
  constructor(root: string, kept: string, program: string, digests: Digests) {
    this.folder = new SiteFolder(root);
    this.kept = kept;
    this.program = program;
    this.digests = digests;
    this.reads = new ReadTable(digests);
    const record = readKeptRecord(kept, program);
    const { makings = new Map(), texts = new Map() } = record ?? {};
    this.before = { reads: new ReadTable(digests, record?.reads), makings, texts };
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

  /** How many files were made, and how many were not. */
  get counts(): { made: number; taken: number } {
    return { made: this.made, taken: this.taken.length };
  }

  /** Files that were not made, and where each is kept. */
  get takenFiles(): Map<string, string> {
    return new Map(this.taken.map((path) => [path, keptPath(this.kept, path)]));
  }

  get part(): SitePart {
    const { folder, reads, makings, texts, taken, made, stamped } = this;
    return { written: folder.files, kept: { reads: reads.stored, makings, texts, taken, made, stamped: [...stamped] } };
  }

  note({ written, kept }: SitePart): void {
    if (!kept) throw new Error('The other process has kept nothing of what it made.');
    this.folder.note(written);
    const reads = new ReadTable(this.digests, kept.reads);
    for (const path of kept.stamped) this.stamped.add(path);
    for (const [name, making] of kept.makings) this.makings.set(name, { ...making, read: this.reads.carryOver(making.read, reads) });
    for (const [name, one] of kept.texts) this.texts.set(name, { ...one, read: this.reads.carryOver(one.read, reads) });
    for (const path of kept.taken) this.taken.push(path);
    this.made += kept.made;
  }

  /** Notes what was kept of this build, when its files have all their names, and deletes what is left of earlier ones. */
  finish(): void {
    const { makings, texts } = this;
    const current = new Set([...makings.values()].flatMap(({ files }) => Object.keys(files)));
    for (const { files } of this.before.makings.values()) {
      for (const path of Object.keys(files)) if (!current.has(path)) rmSync(keptPath(this.kept, path), { force: true });
    }
    this.settleTexts();
    for (const { files } of makings.values()) {
      for (const [path, file] of Object.entries(files)) this.forgetUnsettled(keptPath(this.kept, path), file);
    }
    for (const [name, { file }] of texts) this.forgetUnsettled(textPath(this.kept, name), file);
    writeKeptRecord(this.kept, this.program, { reads: this.reads.stored, makings, texts });
  }

  /** Nobody asks for a text while the files that say it stay: it stays too, as long as it is what it would be made as. */
  private settleTexts(): void {
    const { reads, texts } = this.before;
    for (const [name, known] of texts) {
      if (this.texts.has(name)) continue;
      if (reads.keyOf(known.read) === known.key) this.texts.set(name, { ...known, read: this.reads.carryOver(known.read, reads) });
      else rmSync(textPath(this.kept, name), { force: true });
    }
  }

  textOf(name: string, madeOf: string, make: () => string): { value: string; readings: Readings } {
    const path = textPath(this.kept, name);
    const found = this.textReadings.get(name) ?? this.takeText(name, madeOf);
    if (found) return { value: readFileSync(path, 'utf8'), readings: found };
    const { value, readings } = recordReadings(make);
    replaceFile(path, value);
    const read = this.reads.add(readings);
    this.texts.set(name, {
      read,
      key: this.reads.keyOf(read),
      madeOf: digestOf(madeOf),
      file: { digest: digestOf(value), stamp: this.newStampOf(path) },
    });
    this.textReadings.set(name, readings);
    return { value, readings };
  }

  /** Takes a text as it was kept. @returns what was read for it; undefined, and nothing is taken, when it would be another one now. */
  private takeText(name: string, madeOf: string): Readings | undefined {
    const { reads, texts } = this.before;
    const known = texts.get(name);
    if (!known || known.madeOf !== digestOf(madeOf) || reads.keyOf(known.read) !== known.key) return undefined;
    if (!this.isAsMade(textPath(this.kept, name), known.file)) return undefined;
    const readings = reads.readingsOf(known.read);
    this.texts.set(name, { ...known, read: this.reads.add(readings) });
    this.textReadings.set(name, readings);
    return readings;
  }

  private async make(name: string, makeFiles: () => Promise<readonly SiteFile[]>): Promise<void> {
    const { reads, makings } = this.before;
    const known = makings.get(name);
    if (known && reads.keyOf(known.read) === known.key && this.takeAll(known)) {
      this.makings.set(name, { ...known, read: this.reads.carryOver(known.read, reads) });
      return;
    }
    const files: Record<string, KeptFile> = {};
    const { value, readings } = recordReadings(async () => {
      for (const { path, content } of await makeFiles()) {
        const state = this.folder.put(path, await content());
        files[path] = { ...this.keep(path), state };
      }
    });
    await value;
    this.made += Object.keys(files).length;
    const read = this.reads.add(readings);
    this.makings.set(name, { read, key: this.reads.keyOf(read), files });
  }

  /** Keeps a file that was just written. */
  private keep(path: string): KeptFile {
    const [written, kept] = [this.folder.locate(path), keptPath(this.kept, path)];
    mkdirSync(dirname(kept), { recursive: true });
    linkOrCopy(written, kept);
    const stamp = this.newStampOf(kept);
    return { digest: digestOf(readFileSync(kept)), stamp };
  }

  /** Takes files as they were kept; false, and nothing is taken, when one of them is missing or damaged. */
  private takeAll({ files }: KeptMaking): boolean {
    const found = Object.entries(files);
    if (!found.every(([path, file]) => this.isAsMade(keptPath(this.kept, path), file))) return false;
    for (const [path, { state }] of found) {
      this.folder.claim(path, state);
      this.taken.push(path);
    }
    return true;
  }

  /** True when a file holds what it held when it was made; its stamp is then what it is at the moment. */
  private isAsMade(path: string, file: KeptFile): boolean {
    const stamp = stampOf(path);
    if (stamp === undefined) return false;
    if (stamp === file.stamp) return true;
    if (digestOf(readFileSync(path)) !== file.digest) return false;
    file.stamp = stamp;
    this.stamped.add(path);
    return true;
  }

  private newStampOf(path: string): string | undefined {
    this.stamped.add(path);
    return stampOf(path);
  }

  /**
   * Forgets the stamp of a file that has changed since it was taken, or only just before: by it nobody could tell whether it changes now.
   * One that was known before is that of a file which had settled.
   */
  private forgetUnsettled(path: string, file: KeptFile): void {
    if (this.stamped.has(path) && settledStampOf(path) !== file.stamp) file.stamp = undefined;
  }
}
