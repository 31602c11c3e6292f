import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: the linters, then every test, then one line with the true totals.
 * The exit status is 1 when anything failed.
 */
const folder = mkdtempSync(join(tmpdir(), 'rolebook-test-'));
const report = join(folder, 'report.json');
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** A linter, and what is given to Node to run it. */
type Linter = readonly [name: string, ...args: string[]];

/** Runs a linter, prints what it said when it is done, and tells whether it found nothing. */
async function lint([name, ...args]: Linter): Promise<boolean> {
  const child = spawn(process.execPath, args, { env });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => said.push(piece));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  console.log(`\n== ${name}\n${Buffer.concat(said).toString()}`);
  return status === 0;
}

/** Runs linters one after the other. */
async function lintInTurn(...linters: Linter[]): Promise<boolean[]> {
  const found: boolean[] = [];
  for (const linter of linters) found.push(await lint(linter));
  return found;
}

// Each uses one core, and `astro check` takes as long as the other two.
const linters = await Promise.all([
  lintInTurn(['astro check', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning']),
  lintInTurn(
    ['eslint', 'node_modules/eslint/bin/eslint.js', '.'],
    ['prettier', 'node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'],
  ),
]).then((found) => found.flat());

console.log('\n== tests');
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const tests = spawnSync(process.execPath, vitest, { stdio: 'inherit', env }).status === 0;

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
