import { readFileSync } from 'node:fs';
import { digestOf } from '../content/digests.ts';
import { settledStampOf, stampOf } from '../content/file-stamp.ts';
import type { KeptFile } from './kept-files.ts';

/** Tells whether kept files and texts hold what they held when they were made. Paths are absolute. */
export class StampBook {
  /** Those whose stamps were not known before. */
  private readonly stamped = new Set<string>();

  /** Those whose stamps were not known before. */
  get paths(): string[] {
    return [...this.stamped];
  }

  /** Takes up paths of the book of another process. */
  note(paths: Iterable<string>): void {
    for (const path of paths) this.stamped.add(path);
  }

  /** True when a file holds what it held when it was made; its stamp is then what it is at the moment. */
  isAsMade(path: string, file: KeptFile): boolean {
    const stamp = stampOf(path);
    if (stamp === undefined) return false;
    if (stamp === file.stamp) return true;
    if (digestOf(readFileSync(path)) !== file.digest) return false;
    file.stamp = stamp;
    this.stamped.add(path);
    return true;
  }

  /** The stamp of a file that was just made. */
  newStampOf(path: string): string | undefined {
    this.stamped.add(path);
    return stampOf(path);
  }

  /**
   * Forgets the stamp of a file that has changed since it was taken, or only just before: by it nobody could tell whether it changes now.
   * One that was known before is that of a file which had settled.
   */
  forgetUnsettled(path: string, file: KeptFile): void {
    if (this.stamped.has(path) && settledStampOf(path) !== file.stamp) file.stamp = undefined;
  }
}
