import { readdirSync, readFileSync } from 'node:fs';

/** What a process of any kind has used so far. */
export interface Used {
  cpuSeconds: number;
  peakBytes: number;
}

/** The same of one that runs, with the memory it holds at the moment. */
export interface Using extends Used {
  residentBytes: number;
}

/** What was seen of the processes below one. */
export interface SeenTree {
  /** By process id. */
  used: ReadonlyMap<number, Used>;
  /** The most memory that they and the process above them held at one moment; pages that two of them share count for both. */
  peakBytes: number;
}

/** Linux counts processor time in hundredths of a second for every program. */
const ticksPerSecond = 100;

/**
 * Watches a process and those below it, from Linux's `/proc`; elsewhere it sees none. A process that lives for less than the interval may
 * be missed, and the last moments of each.
 * @returns a function that stops watching and gives what was seen.
 */
export function watchDescendants(pid: number, intervalMs = 100): () => SeenTree {
  const seen = new Map<number, Used>();
  let peakBytes = 0;
  const look = () => {
    let together = usedBy(pid)?.residentBytes ?? 0;
    for (const child of descendantsOf(pid)) {
      const used = usedBy(child);
      if (!used) continue;
      seen.set(child, used);
      together += used.residentBytes;
    }
    peakBytes = Math.max(peakBytes, together);
  };
  const timer = setInterval(look, intervalMs);
  return () => {
    clearInterval(timer);
    return { used: seen, peakBytes };
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
export function usedBy(pid: number): Using | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything; what follows it is numbers: state is field 3, utime and stime are 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [peakBytes, residentBytes] = [/^VmHWM:\s+(\d+) kB/m, /^VmRSS:\s+(\d+) kB/m].map(
      (line) => Number(line.exec(status)?.[1]) * 1024,
    ) as [number, number];
    // A process that has ended and is still in the table holds no memory, and has no lines that say so.
    if (Number.isNaN(peakBytes)) return undefined;
    return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / ticksPerSecond, peakBytes, residentBytes };
  } catch {
    return undefined;
  }
}
