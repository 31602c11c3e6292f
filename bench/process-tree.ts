import { readdirSync, readFileSync } from 'node:fs';

/** What a process of any kind has used so far. */
export interface Used {
  cpuSeconds: number;
  peakBytes: number;
}

/** Linux counts processor time in hundredths of a second for every program. */
const ticksPerSecond = 100;

/**
 * Watches the processes below one, from Linux's `/proc`; elsewhere it sees none. A process that lives for less than the interval may
 * be missed, and the last moments of each.
 * @returns a function that stops watching and gives what was seen, by process id.
 */
export function watchDescendants(pid: number, intervalMs = 100): () => ReadonlyMap<number, Used> {
  const seen = new Map<number, Used>();
  const look = () => {
    for (const child of descendantsOf(pid)) {
      const used = usedBy(child);
      if (used) seen.set(child, used);
    }
  };
  const timer = setInterval(look, intervalMs);
  return () => {
    clearInterval(timer);
    return seen;
  };
}

/** Ids of the processes below one. */
export function descendantsOf(pid: number): number[] {
  return childrenOf(pid).flatMap((child) => [child, ...descendantsOf(child)]);
}

function childrenOf(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.flatMap((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number));
  } catch {
    // It has just ended, or this is not Linux.
    return [];
  }
}

/** What a process has used, or undefined when it has just ended. */
export function usedBy(pid: number): Used | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything; what follows it is numbers: state is field 3, utime and stime are 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return peak === undefined
      ? undefined
      : { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond, peakBytes: Number(peak) * 1024 };
  } catch {
    return undefined;
  }
}
