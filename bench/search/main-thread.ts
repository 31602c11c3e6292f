import type { Browser, Page } from 'playwright-core';

/** What a page's main thread did between two marks, in milliseconds. */
export interface MainThreadWork {
  /** All tasks together: scripts, style, layout, painting. */
  total: number;
  /** The longest of them. */
  longest: number;
}

/** The fields of a trace event that are read. Times are in microseconds. */
interface TraceEvent {
  name: string;
  cat: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
}

const markCategory = 'blink.user_timing';
/** Every turn of a thread, as the performance panel of the browser shows it. */
const taskName = 'RunTask';
const taskCategory = 'disabled-by-default-devtools.timeline';

/**
 * Records the tasks of a page's main thread while something happens in it.
 * @param work calls `performance.mark` in the page: `<name>:start` and `<name>:end` around each thing to be measured.
 * @returns by name, in the order of their starts.
 * @throws Error when a start has no end.
 */
export async function recordMainThread(browser: Browser, page: Page, work: () => Promise<void>): Promise<Map<string, MainThreadWork>> {
  await browser.startTracing(page, { categories: [markCategory, taskCategory] });
  let trace: Buffer;
  try {
    await work();
  } finally {
    trace = await browser.stopTracing();
  }
  return toWork((JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents);
}

/** Reads a trace. */
export function toWork(events: readonly TraceEvent[]): Map<string, MainThreadWork> {
  const marks = events.filter(({ cat, name }) => cat.split(',').includes(markCategory) && /:(?:start|end)$/.test(name));
  const [first] = marks;
  const ofPage = events.filter(({ pid, tid }) => pid === first?.pid && tid === first.tid);
  const tasks = ofPage.filter(({ name, dur }) => name === taskName && dur !== undefined);
  const starts = marks.filter(({ name }) => name.endsWith(':start')).sort((a, b) => a.ts - b.ts);
  return new Map(
    starts.map((start) => {
      const name = start.name.slice(0, -':start'.length);
      const end = marks.find((mark) => mark.name === `${name}:end` && mark.ts >= start.ts);
      if (!end) throw new Error(`"${name}" began and did not end.`);
      const within = tasks.map(({ ts, dur = 0 }) => Math.min(ts + dur, end.ts) - Math.max(ts, start.ts)).filter((length) => length > 0);
      return [name, { total: within.reduce((sum, length) => sum + length, 0) / 1000, longest: Math.max(0, ...within) / 1000 }];
    }),
  );
}
