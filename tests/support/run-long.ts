import { spawn } from 'node:child_process';

/**
 * `npm run test:long`: the random series of edits, 200 of them, or as many as `ROLEBOOK_SERIES` says. It takes an hour, as two halves at
 * the same time, each with series of its own; `ROLEBOOK_SEED` chooses others.
 */
const series = Number(process.env.ROLEBOOK_SERIES ?? 200);
const seed = Number(process.env.ROLEBOOK_SEED ?? 20261122);
const args = ['node_modules/vitest/vitest.mjs', 'run', 'tests/build/incremental.test.ts'];

const halves = [Math.ceil(series / 2), Math.floor(series / 2)].map((count, half) => {
  const env = { ...process.env, ROLEBOOK_SERIES: String(count), ROLEBOOK_SEED: String(seed + half), ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, args, { stdio: 'inherit', env });
  return new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? 1)));
});
process.exitCode = Math.max(...(await Promise.all(halves)));
