import { Worker } from 'node:worker_threads';

/** What a pool of workers does. */
export interface Pool<Task, Answer> {
  /** Module of the worker: it gets `context` as its data, and answers each list of tasks. */
  module: URL;
  context: unknown;
  tasks: readonly Task[];
  /** Tasks given to a worker at a time: enough to make a message worth while, few enough that all end together. */
  batchSize: number;
  /** Number of workers; no more are started than there are batches. */
  threads: number;
  /** Told each answer. */
  take(answer: Answer): void;
}

/**
 * Does tasks in worker threads, a batch at a time, so that a slow batch keeps only its own worker busy.
 * @throws what a worker throws; the others are stopped.
 */
export async function runInWorkers<Task, Answer>({ module, context, tasks, batchSize, threads, take }: Pool<Task, Answer>): Promise<void> {
  const batches = Array.from({ length: Math.ceil(tasks.length / batchSize) }, (_, index) =>
    tasks.slice(index * batchSize, (index + 1) * batchSize),
  );
  const workers = batches.slice(0, threads).map(() => new Worker(module, { workerData: context, execArgv: [] }));
  const waiting = batches.values();
  try {
    await Promise.all(workers.map((worker) => serve(worker, waiting, take)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Gives a worker one batch after the other until none is left. */
function serve<Answer>(worker: Worker, waiting: Iterator<readonly unknown[]>, take: (answer: Answer) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = () => {
      const batch = waiting.next();
      if (batch.done) resolve();
      else worker.postMessage(batch.value);
    };
    worker.on('message', (answer: Answer) => {
      take(answer);
      next();
    });
    worker.on('error', reject);
    worker.on('exit', (status) => reject(new Error(`A worker of verify ended with status ${status}.`)));
    next();
  });
}
