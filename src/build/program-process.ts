import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { findKeptProgram, unfinishedFolders, type KeptProgram } from './kept-program.ts';

/** The program of the pages, which may still be in the making. */
export interface ComingProgram {
  /** Settles when nobody makes it any more. */
  readonly ended: Promise<void>;
  /** Waits for it. When Astro could not make it: what Astro said. */
  whenMade(): Promise<{ program: KeptProgram } | { failure: string }>;
  /** Nobody wants it any more: what was begun of it is removed. */
  stop(): Promise<void>;
}

/**
 * The program of the pages of this project: the one kept in a folder when it has this key, else one that a process of its own makes and
 * puts there.
 * @param folder absolute path of the folder, inside the project.
 * @param key digest of all that the program is made of, see `pageProgramKey`.
 * @param own see `unfinishedFolders`.
 */
export function obtainProgram(folder: string, key: string, own: string): ComingProgram {
  const kept = findKeptProgram(folder, key);
  if (kept) return { ended: Promise.resolve(), whenMade: () => Promise.resolve({ program: kept }), stop: () => Promise.resolve() };
  const maker = fork(fileURLToPath(new URL('make-program.ts', import.meta.url)), [folder, key, own], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    // What is new in its heap is collected more often than Node would on a large machine: an eighth less memory, and no more time.
    execArgv: [...process.execArgv, '--max-semi-space-size=4'],
  });
  const ended = new Promise<void>((resolve) => maker.once('close', () => resolve()));
  const said = text(maker.stderr!);
  return {
    ended,
    async whenMade() {
      await ended;
      const program = maker.exitCode === 0 ? findKeptProgram(folder, key) : undefined;
      return program ? { program } : { failure: (await said).trim() };
    },
    async stop() {
      maker.kill();
      await ended;
      for (const unfinished of Object.values(unfinishedFolders(own))) rmSync(unfinished, { recursive: true, force: true });
    },
  };
}
