import { spawn } from 'node:child_process';

/** How a command ended. */
export interface CommandResult {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `rolebook <args>` in the project's folder, as `npm run` does. */
export function rolebook(args: readonly string[], environment: Record<string, string> = {}): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
      env: { ...cleanEnvironment(), ASTRO_TELEMETRY_DISABLED: '1', ROLEBOOK_NOW: '2026-11-22T09:00:00Z', ...environment },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/** The environment without what a test runner puts there: Astro builds differently when it thinks it is tested. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV, VITEST, MODE, DEV, PROD, ROLEBOOK_CONTENT, ...rest } = process.env;
  return rest;
}
