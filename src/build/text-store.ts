import { readFileSync, rmSync } from 'node:fs';
import { digestOf } from '../content/digests.ts';
import { recordReadings, type Readings, type TextKeeper } from '../content/readings.ts';
import { replaceFile } from '../content/replace-file.ts';
import { textPath, type KeptFile, type KeptText } from './kept-files.ts';
import type { ReadTable } from './read-table.ts';
import type { StampBook } from './stamp-book.ts';

/** A text of so many characters needs no file of its own. */
const shortText = 100;

/** What an earlier build has kept. */
interface TextsBefore {
  texts: ReadonlyMap<string, KeptText>;
  reads: ReadTable;
}

/** Keeps texts, with what was read for them, and finds those that an earlier build has kept. */
export class TextStore implements TextKeeper {
  /** Those that are kept, by their names. */
  readonly kept = new Map<string, KeptText>();
  private readonly folder: string;
  private readonly reads: ReadTable;
  private readonly stamps: StampBook;
  private readonly before: TextsBefore;
  /** What was read for those that were asked for. */
  private readonly readings = new Map<string, Readings>();

  /** @param folder absolute path of the folder they are kept in, see `textPath`. */
  constructor(folder: string, reads: ReadTable, stamps: StampBook, before: TextsBefore) {
    this.folder = folder;
    this.reads = reads;
    this.stamps = stamps;
    this.before = before;
  }

  textOf(name: string, madeOf: string, make: () => string): { value: string; readings: Readings } {
    const found = this.readings.get(name) ?? this.take(name, madeOf);
    if (found) {
      const { text } = this.kept.get(name)!;
      return { value: typeof text === 'string' ? text : readFileSync(textPath(this.folder, name), 'utf8'), readings: found };
    }
    const { value, readings } = recordReadings(make);
    const read = this.reads.add(readings);
    const text = value.length <= shortText ? value : this.write(name, value);
    this.kept.set(name, { read, key: this.reads.keyOf(read), madeOf: digestOf(madeOf), text });
    this.readings.set(name, readings);
    return { value, readings };
  }

  /** Takes up what another process has kept, of which `reads` says what was read. */
  note(texts: ReadonlyMap<string, KeptText>, reads: ReadTable): void {
    for (const [name, one] of texts) this.kept.set(name, { ...one, read: this.reads.carryOver(one.read, reads) });
  }

  /**
   * Is called when every file is made. Nobody asks for a text while the files that say it stay: it stays too, as long as it is what it
   * would be made as.
   */
  finish(): void {
    const { before, folder } = this;
    for (const [name, known] of before.texts) {
      if (!this.kept.has(name) && before.reads.keyOf(known.read) === known.key) {
        this.kept.set(name, { ...known, read: this.reads.carryOver(known.read, before.reads) });
      }
      const hasFile = (text: KeptText | undefined) => text !== undefined && typeof text.text !== 'string';
      if (hasFile(known) && !hasFile(this.kept.get(name))) rmSync(textPath(folder, name), { force: true });
    }
    for (const [name, { text }] of this.kept) if (typeof text !== 'string') this.stamps.forgetUnsettled(textPath(folder, name), text);
  }

  /** Takes a text as it was kept. @returns what was read for it; undefined, and nothing is taken, when it would be another one now. */
  private take(name: string, madeOf: string): Readings | undefined {
    const { reads, texts } = this.before;
    const known = texts.get(name);
    if (!known || known.madeOf !== digestOf(madeOf) || reads.keyOf(known.read) !== known.key) return undefined;
    if (typeof known.text !== 'string' && !this.stamps.isAsMade(textPath(this.folder, name), known.text)) return undefined;
    const readings = reads.readingsOf(known.read);
    this.kept.set(name, { ...known, read: this.reads.add(readings) });
    this.readings.set(name, readings);
    return readings;
  }

  private write(name: string, value: string): KeptFile {
    const path = textPath(this.folder, name);
    replaceFile(path, value);
    return { digest: digestOf(value), stamp: this.stamps.newStampOf(path) };
  }
}
