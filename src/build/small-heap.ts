import { setFlagsFromString } from 'node:v8';

/**
 * Has the collector of memory run when the heap of this process has grown by a third since the last time, where Node waits until it is up to
 * four times as large. Most of what a build makes is garbage at once: it takes more than a third less memory, and hardly more time. How much is new
 * before it is first collected can only be said when a process starts: `package.json` and whoever starts another one do.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=35');
}
