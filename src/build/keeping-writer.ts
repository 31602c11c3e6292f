import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestOf, type Digests } from '../content/digests.ts';
import { recordReadings } from '../content/readings.ts';
import type { PageState } from '../outputs/page-digest.ts';
import type { SiteFile } from '../outputs/site-file.ts';
import { FilePieces } from './file-pieces.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { keptPath, readKeptRecord, writeKeptRecord, type KeptFile, type KeptMaking } from './kept-files.ts';
import { ReadTable } from './read-table.ts';
import { SiteFolder, type SitePart, type SiteWriter } from './site-writer.ts';
import { StampBook } from './stamp-book.ts';
import { TextStore } from './text-store.ts';

/**
 * Makes the files of a site and keeps every one under a second name, with what was read for it. A file of which nothing that was read has
 * changed since is not made. What does not hold what it held when it was made is made again, whoever changed it, and under whichever name.
 */
export class KeepingWriter implements SiteWriter {
  /** Keeps the texts that files are made of. */
  readonly texts: TextStore;
  private readonly folder: SiteFolder;
  private readonly kept: string;
  private readonly program: string;
  private readonly digests: Digests;
  private readonly reads: ReadTable;
  private readonly makings = new Map<string, KeptMaking>();
  private readonly stamps = new StampBook();
  private readonly before: { reads: ReadTable; makings: ReadonlyMap<string, KeptMaking> };
  /** Files that were not made. */
  private readonly taken: string[] = [];
  private made = 0;

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
    const reads = new ReadTable(digests, record?.reads);
    this.before = { reads, makings };
    this.texts = new TextStore(kept, this.reads, this.stamps, { reads, texts });
  }

  get pageStates(): ReadonlyMap<string, PageState> {
    return this.folder.pageStates;
  }

  async write(file: SiteFile): Promise<void> {
    await this.make(file.by === undefined ? file.path : `${file.path} ${file.by}`, () => Promise.resolve([file]));
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
    const { folder, reads, makings, texts, taken, made, stamps } = this;
    return { written: folder.files, kept: { reads: reads.stored, makings, texts: texts.kept, taken, made, stamped: stamps.paths } };
  }

  note({ written, kept }: SitePart): void {
    if (!kept) throw new Error('The other process has kept nothing of what it made.');
    this.folder.note(written);
    const reads = new ReadTable(this.digests, kept.reads);
    this.stamps.note(kept.stamped);
    this.texts.note(kept.texts, reads);
    for (const [name, making] of kept.makings) this.makings.set(name, this.carryOver(making, reads));
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
    for (const { files } of makings.values()) {
      for (const [path, file] of Object.entries(files)) this.stamps.forgetUnsettled(keptPath(this.kept, path), file);
    }
    texts.finish();
    writeKeptRecord(this.kept, this.program, { reads: this.reads.stored, makings, texts: texts.kept });
  }

  private async make(name: string, makeFiles: () => Promise<readonly SiteFile[]>): Promise<void> {
    const { reads, makings } = this.before;
    const known = makings.get(name);
    if (known && reads.keyOf(known.read) === known.key && this.takeAll(known)) {
      this.makings.set(name, this.carryOver(known, reads));
      return;
    }
    const files: Record<string, KeptFile> = {};
    const { value, readings } = recordReadings(async () => {
      for (const file of await makeFiles()) files[file.path] = await this.makeFile(file, known?.files[file.path]);
    });
    await value;
    const made = Object.values(files);
    this.made += made.length;
    const read = this.reads.add(
      readings,
      made.flatMap(({ pieces = [] }) => pieces.map(([, piece]) => piece.read)),
    );
    this.makings.set(name, { read, key: this.reads.keyOf(read), files });
  }

  /** Writes a file and keeps it. @param known how it was kept before. */
  private async makeFile({ path, content }: SiteFile, known: KeptFile | undefined): Promise<KeptFile> {
    const kept = keptPath(this.kept, path);
    const before =
      known?.pieces && this.stamps.isAsMade(kept, known) ? { path: kept, pieces: known.pieces, reads: this.before.reads } : undefined;
    const pieces = new FilePieces(this.reads, before);
    try {
      const state = await this.folder.put(path, await content(), (piece, at) => pieces.bytesOf(piece, at));
      return { ...this.keep(path), state, ...(pieces.kept.size > 0 && { pieces: [...pieces.kept] }) };
    } finally {
      pieces.close();
    }
  }

  /** What was made together, with what was read for it in the table of this build. */
  private carryOver(making: KeptMaking, from: ReadTable): KeptMaking {
    for (const { pieces = [] } of Object.values(making.files)) {
      for (const [, piece] of pieces) piece.read = this.reads.carryOverShared(piece.read, from);
    }
    return { ...making, read: this.reads.carryOver(making.read, from) };
  }

  /** Keeps a file that was just written. */
  private keep(path: string): KeptFile {
    const [written, kept] = [this.folder.locate(path), keptPath(this.kept, path)];
    mkdirSync(dirname(kept), { recursive: true });
    linkOrCopy(written, kept);
    const stamp = this.stamps.newStampOf(kept);
    return { digest: digestOf(readFileSync(kept)), stamp };
  }

  /** Takes files as they were kept; false, and nothing is taken, when one of them is missing or damaged. */
  private takeAll({ files }: KeptMaking): boolean {
    const found = Object.entries(files);
    if (!found.every(([path, file]) => this.stamps.isAsMade(keptPath(this.kept, path), file))) return false;
    for (const [path, { state }] of found) {
      this.folder.claim(path, state);
      this.taken.push(path);
    }
    return true;
  }
}
