import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isPagePath, toPageState, type PageState } from '../outputs/page-digest.ts';
import type { FileContent, NamedPiece, SiteFile } from '../outputs/site-file.ts';
import type { KeptPart } from './kept-files.ts';

/** Takes the files of a site, one after the other. */
export interface SiteWriter {
  /**
   * Writes a file.
   * @param path as a browser asks for it, for example `/jobs/acme/engineer.json`, or `/jobs/index.html` for a page.
   * @throws Error when there is a file with this path already.
   */
  write(file: SiteFile): Promise<void>;
  /** Writes files that are all made of the same. @param name tells these files from other ones. */
  writeAll(name: string, makeFiles: () => Promise<readonly SiteFile[]>): Promise<void>;
  /** What the pages that were written say, by the path of the page. */
  readonly pageStates: ReadonlyMap<string, PageState>;
  /** How many files were made, and how many are those of an earlier build. */
  readonly counts: { made: number; taken: number };
  /** Files of an earlier build, and where each is kept: they are not in the folder that is written to. */
  readonly takenFiles: ReadonlyMap<string, string>;
  /** All that was written, for a process that writes the rest. */
  readonly part: SitePart;
  /**
   * Notes what another process has written of the same site, with a writer of the same kind.
   * @throws Error when both have written a file.
   */
  note(part: SitePart): void;
  /** Is called when every file has its place in the site. */
  finish(): void;
}

/** What one process has written of a site. */
export interface SitePart {
  written: WrittenFiles;
  /** What a `KeepingWriter` knows of it. */
  kept?: KeptPart;
}

/** Files that a process has written. */
export interface WrittenFiles {
  /** As a browser asks for them. */
  paths: readonly string[];
  /** What the pages among them say, by the path of the page. */
  states: readonly (readonly [page: string, state: PageState])[];
}

/**
 * Makes and writes files, one after the other: nothing they do waits for anything, so that several at once would not be done sooner.
 * @param groups files of which one process makes all of a group.
 * @param next position of the next group to make, until it is behind the last.
 */
export async function writeInTurn(
  groups: readonly (readonly SiteFile[])[],
  writer: SiteWriter,
  next: () => number | Promise<number>,
): Promise<void> {
  for (let group = groups[await next()]; group; group = groups[await next()]) {
    for (const file of group) {
      await writer.write(file);
      // Memory outside the heap is given back between two turns of the event loop, and making files alone never ends one.
      await setImmediate();
    }
  }
}

/** Gives a piece of a long text as it is written. @param at where it begins in the file, in bytes. */
export type BytesOfPiece = (piece: NamedPiece, at: number) => Uint8Array;

/** Pieces of a long text that are written before others may ask this process for something, such as files to make. */
const piecesAtOnce = 10;

/** A folder that files of a site are written to. */
export class SiteFolder {
  readonly pageStates = new Map<string, PageState>();
  private readonly root: string;
  private readonly written = new Set<string>();
  private readonly folders = new Set<string>();

  constructor(root: string) {
    this.root = root;
  }

  /**
   * Writes one file.
   * @param bytesOf gives a piece of a long text, which begins so many bytes after the begin of the file.
   * @returns what it says when it is a page, which is noted too.
   * @throws Error when there is a file with this path already.
   */
  async put(path: string, content: FileContent, bytesOf: BytesOfPiece = ({ make }) => Buffer.from(make())): Promise<PageState | undefined> {
    const target = this.place(path);
    if (typeof content === 'string' || content instanceof Uint8Array) {
      writeFileSync(target, content);
      if (!isPagePath(path)) return undefined;
      const state = toPageState(typeof content === 'string' ? content : decode(content));
      this.pageStates.set(pageOf(path), state);
      return state;
    }
    const opened = openSync(target, 'w');
    try {
      let [pieces, written] = [0, 0];
      for (const piece of content) {
        const bytes = typeof piece === 'string' ? Buffer.from(piece) : bytesOf(piece, written);
        writeFileSync(opened, bytes);
        written += bytes.length;
        if (++pieces % piecesAtOnce === 0) await setImmediate();
      }
    } finally {
      closeSync(opened);
    }
    return undefined;
  }

  /**
   * Notes a file that the site has from elsewhere.
   * @param state of a page.
   * @throws Error when there is a file with this path already.
   */
  claim(path: string, state?: PageState): void {
    if (this.written.has(path)) throw new Error(`Two files of the site have the path ${path}.`);
    this.written.add(path);
    if (state) this.pageStates.set(pageOf(path), state);
  }

  /** Files that were written, by this process or another. */
  get files(): WrittenFiles {
    return { paths: [...this.written], states: [...this.pageStates] };
  }

  /**
   * Notes what another process has written.
   * @throws Error when there is a file with one of these paths already.
   */
  note({ paths, states }: WrittenFiles): void {
    for (const path of paths) this.claim(path);
    for (const [page, state] of states) this.pageStates.set(page, state);
  }

  /** Where a file lies in the folder. */
  locate(path: string): string {
    return join(this.root, path);
  }

  /** @returns where a new file lies, in a folder that is there. */
  private place(path: string): string {
    this.claim(path);
    const target = this.locate(path);
    const parent = dirname(target);
    if (!this.folders.has(parent)) mkdirSync(parent, { recursive: true });
    this.folders.add(parent);
    return target;
  }
}

const decoder = new TextDecoder();
function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The path of the page that a file is: `/jobs/` for `/jobs/index.html`. */
function pageOf(path: string): string {
  return path.slice(0, -'index.html'.length);
}

/** Makes and writes every file. */
export class PlainWriter implements SiteWriter {
  readonly takenFiles = new Map<string, string>();
  private readonly folder: SiteFolder;

  constructor(root: string) {
    this.folder = new SiteFolder(root);
  }

  get pageStates(): ReadonlyMap<string, PageState> {
    return this.folder.pageStates;
  }

  get counts(): { made: number; taken: number } {
    return { made: this.folder.files.paths.length, taken: 0 };
  }

  get part(): SitePart {
    return { written: this.folder.files };
  }

  async write({ path, content }: SiteFile): Promise<void> {
    await this.folder.put(path, await content());
  }

  note({ written }: SitePart): void {
    this.folder.note(written);
  }

  async writeAll(_name: string, makeFiles: () => Promise<readonly SiteFile[]>): Promise<void> {
    for (const file of await makeFiles()) await this.write(file);
  }

  finish(): void {
    // Nothing is kept.
  }
}
