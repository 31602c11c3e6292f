/**
 * Loaded into every Node process of a measured command (`NODE_OPTIONS=--import`): when the process ends, it writes what it used
 * into the folder that the environment names.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { usedBy, type Used } from './process-tree.ts';

const folder = process.env.ROLEBOOK_BENCH_USAGE;

// Threads share the figures of their process.
if (folder && isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    // On Linux maxRSS begins with the peak of the process that started this one, so there the process is looked at from outside.
    // maxRSS is in kibibytes on every platform, the times in microseconds.
    const peakBytes = usedBy(process.pid)?.peakBytes ?? maxRSS * 1024;
    const usage: Used = { peakBytes, cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(usage));
  });
}
