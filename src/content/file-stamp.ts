import { lstatSync, type BigIntStats } from 'node:fs';

/** How long a file must have been as it is: a change that follows at once may bear the same time where a file system counts seconds. */
const settled = 3000;

/**
 * What a file system says of a file that nobody has touched since: which file it is, how long, and when it last changed in any way, also
 * in its times and names. Nobody can set that last time.
 * @returns undefined where there is no file.
 */
export function stampOf(path: string): string | undefined {
  return toStamp(lstatSync(path, { throwIfNoEntry: false, bigint: true }));
}

/** The stamp of a file, by which it can be known later; undefined where it has changed too short a time ago. */
export function settledStampOf(path: string): string | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false, bigint: true });
  return stat && stat.ctimeMs < Date.now() - settled ? toStamp(stat) : undefined;
}

function toStamp(stat: BigIntStats | undefined): string | undefined {
  return stat?.isFile() ? [stat.dev, stat.ino, stat.size, stat.mtimeNs, stat.ctimeNs].join(' ') : undefined;
}
