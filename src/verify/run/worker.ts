import { parentPort, workerData } from 'node:worker_threads';
import { checkPages, type FolderContext, type PagesReport, type PageTask } from './check-pages.ts';
import { pack, type PackedDigests } from './digest.ts';

/** What a worker answers to a list of tasks. */
export type WorkerAnswer = Omit<PagesReport, 'digests'> & { packed: PackedDigests };

const context = workerData as FolderContext;
parentPort!.on('message', (tasks: PageTask[]) => {
  const { digests, ...report } = checkPages(tasks, context);
  parentPort!.postMessage({ ...report, packed: pack(digests) } satisfies WorkerAnswer);
});
