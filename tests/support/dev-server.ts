import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** A page as the dev server answers with it. */
export interface Answer {
  status: number;
  text: string;
}

/** `rolebook dev` on a content folder. */
export interface DevServer {
  /** Address without a slash at the end. */
  origin: string;
  /** Everything it has printed so far. */
  printed(): string;
  get(path: string, accept?: string): Promise<Answer>;
  /** Asks for a page until it is as expected. */
  until(path: string, expected: (answer: Answer) => boolean): Promise<Answer>;
  /** Ends it as Ctrl+C does; gives its exit status. */
  stop(): Promise<number | null>;
}

/** Milliseconds after which a page that is not as expected will not become so. Long, because machines that test are busy. */
const patience = 60_000;

/** Starts `rolebook dev` on a free port and waits until it listens. */
export async function startDevServer(content: string): Promise<DevServer> {
  const { NODE_ENV: _nodeEnv, VITEST: _vitest, MODE: _mode, DEV: _dev, PROD: _prod, ...environment } = process.env;
  const child = spawn(process.execPath, ['src/cli/main.ts', 'dev', '--port', '4390'], {
    env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ROLEBOOK_NOW: '2026-11-22T09:00:00Z', ROLEBOOK_CONTENT: content },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));

  // A port that is taken makes it listen at the next one, which it prints.
  const address = () => /http:\/\/localhost:\d+/.exec(output)?.[0];
  await eventually(
    () => Promise.resolve(address() !== undefined && output.includes('watching')),
    () => `The dev server did not start:\n${output}`,
  );
  const origin = address()!;

  const get = async (path: string, accept = 'text/html'): Promise<Answer> => {
    const response = await fetch(origin + path, { headers: { accept } });
    return { status: response.status, text: await response.text() };
  };
  return {
    origin,
    printed: () => output,
    get,
    async until(path, expected) {
      let last: Answer = { status: 0, text: '' };
      const asExpected = async () => expected((last = await get(path)));
      await eventually(asExpected, () => `${path} still answers ${last.status}:\n${last.text.slice(0, 3000)}\n\n${output.slice(-3000)}`);
      return last;
    },
    async stop() {
      child.kill('SIGINT');
      const killer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      const status = await ended;
      clearTimeout(killer);
      return status;
    },
  };
}

async function eventually(condition: () => Promise<boolean>, complaint: () => string): Promise<void> {
  const end = Date.now() + patience;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(complaint());
    await pause(100);
  }
}
