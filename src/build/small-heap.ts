import { setFlagsFromString } from 'node:v8';

/**
 * Has the collector of memory run when the heap of this process has grown by half since the last time, where Node waits until it is up to
 * four times as large. Most of what a build makes is garbage at once: it takes a third less memory, and hardly more time.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=50');
}
