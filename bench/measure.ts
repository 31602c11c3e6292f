import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { usedBy, watchDescendants, type SeenTree, type Used } from './process-tree.ts';

/** What a command cost. */
export interface Cost extends Used {
  wallSeconds: number;
}

/** A Node script with its arguments, or another program with its. */
export interface Command {
  /** What is started; Node when it is absent. */
  program?: string;
  /** Path of the script and its arguments, or the arguments of the program. */
  argv: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
  /** Exit statuses that are no failure: 0 when absent. */
  accepted?: readonly number[];
}

/** A program that is not Node is looked at so often, in milliseconds: what it uses after the last look is not seen. */
const lookEvery = 20;

interface Ended {
  status: number | string;
  output: string;
  /** Processes below the command, as far as they were seen from outside; the command too when it is not Node. */
  seen: SeenTree;
}

/**
 * Runs a command to its end and measures it together with every process below it: processor time is their sum, and peak memory the most
 * they held together at one moment. Where that cannot be seen, it is the sum of their peaks, as if these fell together. Needs nothing
 * installed: each Node process writes down its own use when it ends, and other programs, such as the service of esbuild, are watched from
 * outside (on Linux; elsewhere they are left out).
 * @throws Error with the first error and the end of its output when the command fails.
 */
export async function measure({ program, argv, cwd, env = {}, accepted = [0] }: Command): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-bench-'));
  try {
    const started = performance.now();
    const options = `${process.env.NODE_OPTIONS ?? ''} --import=${new URL('usage.ts', import.meta.url).href}`.trim();
    const reporting = { ROLEBOOK_BENCH_USAGE: folder, NODE_OPTIONS: options };
    const { status, output, seen } = await run({ program, argv, cwd, env: { ...env, ...reporting } });
    const wallSeconds = (performance.now() - started) / 1000;
    const name = `${program ?? 'node'} ${argv.join(' ')}`;
    if (!accepted.some((one) => one === status)) throw new Error(`${name} in ${cwd} ended with ${status}:\n${causeAndEnd(output)}`);
    const reported = readdirSync(folder).map((file) => [Number(parse(file).name), readUsage(join(folder, file))] as const);
    const used = [...new Map([...seen.used, ...reported]).values()];
    const peaks = used.map((one) => one.peakBytes);
    if (used.length === 0) throw new Error(`${name} did not say what it used`);
    return {
      wallSeconds,
      cpuSeconds: used.reduce((sum, one) => sum + one.cpuSeconds, 0),
      peakBytes: seen.peakBytes > 0 ? Math.max(seen.peakBytes, ...peaks) : peaks.reduce((sum, peak) => sum + peak, 0),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readUsage(file: string): Used {
  return JSON.parse(readFileSync(file, 'utf8')) as Used;
}

/** Of a long output the place of the first error, where the cause is, and the end, where the verdict is. */
function causeAndEnd(output: string): string {
  if (output.length <= 4000) return output;
  const cause = Math.max(0, output.search(/^.*\berror\b/im));
  return `…\n${output.slice(cause, cause + 2500)}\n…\n${output.slice(-1500)}`;
}

type Started = Omit<Command, 'program' | 'accepted'> & { program: string | undefined };

function run({ program, argv, cwd, env }: Started): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program ?? process.execPath, [...argv], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stopWatching = child.pid === undefined ? () => ({ used: new Map(), peakBytes: 0 }) : watch(child.pid, program !== undefined);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      stopWatching();
      reject(error);
    });
    child.on('close', (code, signal) => {
      const output = Buffer.concat(chunks).toString('utf8');
      resolve({ status: code ?? signal ?? 'no status', output, seen: stopWatching() });
    });
  });
}

/** Watches what is below a process, and the process itself when it cannot write down its own use. */
function watch(pid: number, itself: boolean): () => SeenTree {
  const stopBelow = watchDescendants(pid);
  let own: Used | undefined;
  const timer = itself ? setInterval(() => (own = usedBy(pid) ?? own), lookEvery) : undefined;
  return () => {
    clearInterval(timer);
    const below = stopBelow();
    return own ? { ...below, used: new Map([...below.used, [pid, own]]) } : below;
  };
}
