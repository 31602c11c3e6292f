import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: the linters, then every test, then one line with the true totals.
 * The exit status is 1 when anything failed.
 */
const folder = mkdtempSync(join(tmpdir(), 'rolebook-test-'));
const report = join(folder, 'report.json');

function run(name: string, ...args: string[]): boolean {
  console.log(`\n== ${name}`);
  return spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } }).status === 0;
}

const linters = [
  run('eslint', 'node_modules/eslint/bin/eslint.js', '.'),
  run('prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'),
  run('astro check', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'),
];
const tests = run('tests', 'node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);

interface Totals {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numFailedTestSuites: number;
}
let passed = linters.filter(Boolean).length;
let failed = linters.length - passed;
let skipped = 0;
try {
  const totals = JSON.parse(readFileSync(report, 'utf8')) as Totals;
  passed += totals.numPassedTests;
  // A file that cannot even be loaded holds no failed test, and is a failure all the same.
  failed += totals.numFailedTests > 0 ? totals.numFailedTests : tests ? 0 : Math.max(1, totals.numFailedTestSuites);
  skipped = totals.numPendingTests;
} catch {
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;
