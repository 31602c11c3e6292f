import { faceTasks, type FacesFolder, type FacesReport, type FaceTask } from './check-faces.ts';
import type { FolderContext, PagesReport, PageTask } from './check-pages.ts';
import { unpack } from './digest.ts';
import type { WorkerAnswer } from './worker.ts';
import { runInWorkers } from './worker-pool.ts';

/**
 * Checks pages in worker threads.
 * @param onPages called with the number of pages done after each batch.
 */
export async function checkPagesInWorkers(
  tasks: readonly PageTask[],
  context: FolderContext,
  threads: number,
  onPages: (done: number) => void,
): Promise<PagesReport> {
  const report: PagesReport = { digests: [], findings: [], checked: {} };
  let done = 0;
  await runInWorkers<PageTask, WorkerAnswer>({
    module: new URL('./worker.ts', import.meta.url),
    context,
    tasks,
    batchSize: 50,
    threads,
    take({ packed, findings, checked }) {
      report.digests.push(...unpack(packed));
      report.findings.push(...findings);
      count(report.checked, checked);
      onPages((done += packed.pages.length));
    },
  });
  return report;
}

/** Checks what programs are given beside the pages, in worker threads. @param feeds what each feed must hold, by its page. */
export async function checkFacesInWorkers(
  folder: FacesFolder,
  feeds: ReadonlyMap<string, string[]> | undefined,
  threads: number,
): Promise<FacesReport> {
  const report: FacesReport = { findings: [], checked: {} };
  await runInWorkers<FaceTask, FacesReport>({
    module: new URL('./face-worker.ts', import.meta.url),
    context: folder,
    tasks: faceTasks(folder.files, feeds),
    // A job feed may hold every vacancy: more of them at a time would be one thread's work alone.
    batchSize: 2,
    threads,
    take({ findings, checked }) {
      report.findings.push(...findings);
      count(report.checked, checked);
    },
  });
  return report;
}

function count(all: Record<string, number>, some: Readonly<Record<string, number>>): void {
  for (const [id, number] of Object.entries(some)) all[id] = (all[id] ?? 0) + number;
}
