import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measure } from '../../../bench/measure.ts';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rolebook-measure-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const megabytes = 1e6;
const busy = 'const end = performance.now() + 400; while (performance.now() < end);';

/** Measures a script of these lines. */
function measured(...lines: string[]) {
  writeFileSync(join(cwd, 'script.mjs'), lines.join('\n'));
  return measure({ argv: ['script.mjs'], cwd });
}

test('a script is measured: its time, its processor time and its peak memory', async () => {
  const small = await measured(busy);
  const large = await measured('const held = Buffer.alloc(200_000_000, 1);', busy, 'if (held.length === 0) console.log();');
  expect(small.wallSeconds).toBeGreaterThan(0.4);
  expect(small.cpuSeconds).toBeGreaterThan(0.05);
  expect(large.peakBytes - small.peakBytes).toBeGreaterThan(150 * megabytes);
});

test('its peak memory is its own, however large the process that measures it has been', async () => {
  const held = Buffer.alloc(500 * megabytes, 1);
  expect((await measured('')).peakBytes).toBeLessThan(held.length);
});

test('a Node process it starts counts too', async () => {
  const alone = await measured('');
  const both = await measured(
    "import { execFileSync } from 'node:child_process';",
    `execFileSync(process.execPath, ['-e', ${JSON.stringify(`const held = Buffer.alloc(150_000_000, 1); ${busy}; held.at(0)`)}]);`,
  );
  expect(both.peakBytes - alone.peakBytes).toBeGreaterThan(150 * megabytes);
});

test.skipIf(platform() !== 'linux')('so does another program, as far as it is seen from outside', async () => {
  const alone = await measured('');
  const both = await measured(
    "import { execFileSync } from 'node:child_process';",
    "execFileSync('sh', ['-c', 'i=0; while [ $i -lt 600000 ]; do i=$((i+1)); done']);",
  );
  expect(both.cpuSeconds - alone.cpuSeconds).toBeGreaterThan(0.1);
});

test.skipIf(platform() !== 'linux')('a program that is not Node is measured from outside, itself included', async () => {
  const argv = ['-c', 'i=0; while [ $i -lt 600000 ]; do i=$((i+1)); done'];
  const { cpuSeconds, peakBytes } = await measure({ program: 'sh', argv, cwd });
  expect(cpuSeconds).toBeGreaterThan(0.1);
  expect(peakBytes).toBeGreaterThan(0);
  expect(peakBytes).toBeLessThan(50 * megabytes);
  await expect(measure({ program: 'sh', argv: ['-c', 'sleep 0.1; exit 4'], cwd })).rejects.toThrow('sh -c sleep 0.1; exit 4 in');
  await measure({ program: 'sh', argv: ['-c', 'sleep 0.2; exit 4'], cwd, accepted: [0, 4] });
});

test('a script that fails is an error with what it said', async () => {
  await expect(measured("console.error('no such thing');", 'process.exitCode = 3;')).rejects.toThrow(/ended with 3:\nno such thing/);
});
