import { join } from 'node:path';
import type { Issue } from '../domain/issue.ts';
import type { Entry } from './entry.ts';
import { readStoredValues, storeValues } from './stored-value.ts';

/** What the file of an entry was read as: depends on its path and its text alone. */
export interface ReadFile {
  entry: Entry | undefined;
  issues: readonly Issue[];
}

interface KnownFile extends ReadFile {
  /** Digest of the text that was read. */
  digest: string;
  /** Of the file before it was read, see `file-stamp.ts`; undefined when it had changed too short a time ago. */
  stamp: string | undefined;
}

const fileName = 'read-files.bin';
/** How many files are written down, and read, at once. */
const filesTogether = 500;

/**
 * What files were read as, so that a file is read anew only when somebody has touched it, and parsed and checked only when its text has
 * changed: of all that a check does this takes most of the time.
 */
export class KnownFiles {
  private readonly path: string | undefined;
  private readonly version: string;
  private before: ReadonlyMap<string, KnownFile>;
  private now = new Map<string, KnownFile>();
  private saved: boolean;

  /**
   * @param folder absolute path of the folder to keep them in.
   * @param version digest of the code that reads; without it nothing outlives the process.
   */
  constructor(folder: string, version: string | undefined) {
    this.path = version === undefined ? undefined : join(folder, fileName);
    this.version = version ?? '';
    this.before = this.load() ?? new Map();
    this.saved = this.before.size > 0;
  }

  /** What a file is that nobody has touched since it was read; undefined when its text has to be looked at. */
  untouched(file: string, stamp: string | undefined): KnownFile | undefined {
    const known = this.before.get(file);
    if (stamp === undefined || known?.stamp !== stamp) return undefined;
    this.now.set(file, known);
    return known;
  }

  /**
   * What the file of an entry is read as.
   * @param file its path in the content folder.
   * @param text the digest of its text, and the stamp it had before that was read.
   * @param read reads it; it is asked when the text is not known.
   */
  readAs(file: string, { digest, stamp }: Pick<KnownFile, 'digest' | 'stamp'>, read: () => ReadFile): ReadFile {
    let known = this.before.get(file);
    if (known?.digest !== digest || known.stamp !== stamp) {
      known = { ...(known?.digest === digest ? known : read()), digest, stamp };
      this.saved = false;
    }
    this.now.set(file, known);
    return known;
  }

  /** Says that all files were read: what was not asked for is forgotten. */
  endOfFiles(): void {
    if (this.now.size < this.before.size) this.saved = false;
    this.before = this.now;
    this.now = new Map();
  }

  /** How many files are known from before. */
  get count(): number {
    return this.before.size;
  }

  /** Writes down what was read, for another process of the same program. @throws what the file system throws. */
  handOver(path: string): void {
    storeValues(path, this.version, inParts([...this.now]));
  }

  /** Takes up what another process has handed over; nothing where that is missing or damaged. */
  takeOver(path: string): void {
    for (const [file, known] of loadKnown(path, this.version) ?? []) this.now.set(file, known);
    this.saved = false;
  }

  /** Keeps all of it for the next process. Where that is not possible the next one reads the files again. */
  save(): void {
    if (this.path === undefined || this.saved) return;
    try {
      storeValues(this.path, this.version, inParts([...this.before]));
      this.saved = true;
    } catch {
      return;
    }
  }

  /** Undefined when there is nothing, when it is damaged, or when other code has read it. */
  private load(): ReadonlyMap<string, KnownFile> | undefined {
    if (this.path === undefined) return undefined;
    const known = loadKnown(this.path, this.version);
    return known && new Map(known);
  }
}

type KnownPair = readonly [file: string, known: KnownFile];

function inParts(known: readonly KnownPair[]): KnownPair[][] {
  return Array.from({ length: Math.ceil(known.length / filesTogether) }, (_, part) =>
    known.slice(part * filesTogether, (part + 1) * filesTogether),
  );
}

function loadKnown(path: string, version: string): KnownPair[] | undefined {
  return (readStoredValues(path, version) as KnownPair[][] | undefined)?.flat();
}
