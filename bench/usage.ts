/**
 * Loaded into every Node process of a measured command (`NODE_OPTIONS=--import`): when the process ends, it writes what it used
 * into the folder that the environment names.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Used } from './process-tree.ts';

const folder = process.env.ROLEBOOK_BENCH_USAGE;

// Threads share the figures of their process.
if (folder && isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    // maxRSS is in kibibytes on every platform, the times in microseconds.
    const usage: Used = { peakBytes: maxRSS * 1024, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });
}
