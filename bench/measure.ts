import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command cost. */
export interface Cost {
  wallSeconds: number;
  /** Of all Node processes of the command together, user and system. */
  cpuSeconds: number;
  /** Peak resident memory; where a command starts further Node processes, the sum of their peaks. */
  peakBytes: number;
}

/** A Node script with its arguments. */
export interface Command {
  /** Path of the script and its arguments. */
  argv: readonly string[];
  cwd: string;
  env?: Readonly<Record<string, string>>;
}

/**
 * Runs a Node script to its end and measures it. Needs nothing installed: each Node process of the command writes down its own
 * use of the machine when it ends. Other programs it starts are not counted; the build starts none.
 * @throws Error with the beginning and the end of its output when the command fails.
 */
export async function measure({ argv, cwd, env = {} }: Command): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'rolebook-bench-'));
  try {
    const started = performance.now();
    const { status, output } = await run({
      argv,
      cwd,
      env: { ...env, ROLEBOOK_BENCH_USAGE: folder, NODE_OPTIONS: `--import=${new URL('usage.ts', import.meta.url).href}` },
    });
    const wallSeconds = (performance.now() - started) / 1000;
    if (status !== 0) throw new Error(`node ${argv.join(' ')} in ${cwd} ended with ${status}:\n${bothEnds(output)}`);
    const used = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<Cost, 'wallSeconds'>);
    if (used.length === 0) throw new Error(`node ${argv.join(' ')} did not say what it used`);
    return {
      wallSeconds,
      cpuSeconds: used.reduce((sum, one) => sum + one.cpuSeconds, 0),
      peakBytes: used.reduce((sum, one) => sum + one.peakBytes, 0),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The beginning of an output, where the cause is, and its end, where the verdict is. */
function bothEnds(output: string): string {
  return output.length <= 4000 ? output : `${output.slice(0, 2500)}\n…\n${output.slice(-1500)}`;
}

function run({ argv, cwd, env }: Command): Promise<{ status: number | string; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...argv], { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ status: code ?? signal ?? 'no status', output: Buffer.concat(chunks).toString('utf8') }));
  });
}
