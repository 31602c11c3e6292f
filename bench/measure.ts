import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { watchDescendants, type Used } from './process-tree.ts';

/** What a command cost. */
export interface Cost extends Used {
  wallSeconds: number;
}

/** A Node script with its arguments. */
export interface Command {
  /** Path of the script and its arguments. */
  argv: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

interface Ended {
  status: number | string;
  output: string;
  /** Processes below the command, as far as they were seen from outside. */
  descendants: ReadonlyMap<number, Used>;
}

/**
 * Runs a Node script to its end and measures it together with every process below it: processor time is their sum, and so is peak
 * memory, as if all peaks fell together. Needs nothing installed: each Node process writes down its own use when it ends, and other
 * programs, such as the service of esbuild, are watched from outside (on Linux; elsewhere they are left out).
 * @throws Error with the first error and the end of its output when the command fails.
 */
export async function measure({ argv, cwd, env = {} }: Command): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-bench-'));
  try {
    const started = performance.now();
    const options = `${process.env.NODE_OPTIONS ?? ''} --import=${new URL('usage.ts', import.meta.url).href}`.trim();
    const reporting = { ROLEBOOK_BENCH_USAGE: folder, NODE_OPTIONS: options };
    const { status, output, descendants } = await run({ argv, cwd, env: { ...env, ...reporting } });
    const wallSeconds = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error(`node ${argv.join(' ')} in ${cwd} ended with ${status}:\n${causeAndEnd(output)}`);
    const reported = readdirSync(folder).map((file) => [Number(parse(file).name), readUsage(join(folder, file))] as const);
    if (reported.length === 0) throw new Error(`node ${argv.join(' ')} did not say what it used`);
    const used = [...new Map([...descendants, ...reported]).values()];
    return {
      wallSeconds,
      cpuSeconds: used.reduce((sum, one) => sum + one.cpuSeconds, 0),
      peakBytes: used.reduce((sum, one) => sum + one.peakBytes, 0),
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

function run({ argv, cwd, env }: Command): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...argv], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const stopWatching = child.pid === undefined ? () => new Map<number, Used>() : watchDescendants(child.pid);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      stopWatching();
      reject(error);
    });
    child.on('close', (code, signal) => {
      const output = Buffer.concat(chunks).toString('utf8');
      resolve({ status: code ?? signal ?? 'no status', output, descendants: stopWatching() });
    });
  });
}
