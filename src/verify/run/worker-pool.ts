import { Worker } from 'node:worker_threads';
import type { FolderContext, PagesReport, PageTask } from './check-pages.ts';
import { unpack } from './digest.ts';
import type { WorkerAnswer } from './worker.ts';

/** Pages given to a worker at a time: enough to make a message worth while, few enough that all end together. */
const batchSize = 50;

/**
 * Checks pages in worker threads, a batch at a time, so that a slow batch keeps only its own worker busy.
 * @param threads number of workers; no more are started than there are batches.
 * @param onPages called with the number of pages done after each batch.
 * @throws what a worker throws; the others are stopped.
 */
export async function checkInWorkers(
  tasks: readonly PageTask[],
  context: FolderContext,
  threads: number,
  onPages: (done: number) => void,
): Promise<PagesReport> {
  const batches = Array.from({ length: Math.ceil(tasks.length / batchSize) }, (_, index) =>
    tasks.slice(index * batchSize, (index + 1) * batchSize),
  );
  const report: PagesReport = { digests: [], findings: [], checked: {} };
  let done = 0;
  const take = ({ packed, findings, checked }: WorkerAnswer) => {
    report.digests.push(...unpack(packed));
    report.findings.push(...findings);
    for (const [id, count] of Object.entries(checked)) report.checked[id] = (report.checked[id] ?? 0) + count;
    onPages((done += packed.pages.length));
  };
  const workers = batches
    .slice(0, threads)
    .map(() => new Worker(new URL('./worker.ts', import.meta.url), { workerData: context, execArgv: [] }));
  const waiting = batches.values();
  try {
    await Promise.all(workers.map((worker) => serve(worker, waiting, take)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return report;
}

/** Gives a worker one batch after the other until none is left. */
function serve(worker: Worker, waiting: Iterator<readonly PageTask[]>, take: (answer: WorkerAnswer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = () => {
      const batch = waiting.next();
      if (batch.done) resolve();
      else worker.postMessage(batch.value);
    };
    worker.on('message', (answer: WorkerAnswer) => {
      take(answer);
      next();
    });
    worker.on('error', reject);
    worker.on('exit', (status) => reject(new Error(`A worker of verify ended with status ${status}.`)));
    next();
  });
}
