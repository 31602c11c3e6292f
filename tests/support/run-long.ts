import { spawnSync } from 'node:child_process';

/** `npm run test:long`: the random series of edits, 200 of them, or as many as `ROLEBOOK_SERIES` says. It takes an hour. */
const args = ['node_modules/vitest/vitest.mjs', 'run', 'tests/build/incremental.test.ts'];
const env = { ROLEBOOK_SERIES: '200', ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
