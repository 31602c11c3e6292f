import { fork } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { WrittenFiles } from './site-writer.ts';
import type { FirstTurns, SharedList } from './turns.ts';

/** What a second process is told of its work. */
export interface SecondWork {
  /** Absolute path of the folder of the program of the pages. */
  programFolder: string;
  programKey: string;
  /** Absolute path of the folder to write to. */
  folder: string;
}

/** What it says. */
export type FromSecond = { kind: 'ready'; content: string } | { kind: 'ask'; list: SharedList } | { kind: 'done'; written: WrittenFiles };

/** What it is answered. */
export interface ToSecond {
  positions: readonly number[];
}

/** A process that makes a part of the files of a site. */
export interface SecondProcess {
  /**
   * Waits until it has made its part.
   * @throws Error with what it said when it could not.
   */
  end(): Promise<WrittenFiles>;
  /** Nobody wants its part any more. */
  stop(): Promise<void>;
}

/**
 * Starts a second process that makes files of a site, those that `turns` gives it. It reads the content itself; when it finds another
 * than this one it makes nothing.
 * @param content digest of the content of this process, see `contentDigest`.
 */
export function startSecondProcess(work: SecondWork, content: string, turns: FirstTurns): SecondProcess {
  const child = fork(fileURLToPath(new URL('make-part.ts', import.meta.url)), [JSON.stringify(work)], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    execArgv: [...process.execArgv, '--max-semi-space-size=4'],
  });
  const said = text(child.stderr!);
  let written: WrittenFiles = { paths: [], states: [] };
  let isOther = false;
  // Where the process is gone its end says why.
  const answer = (positions: readonly number[]) => void child.send({ positions } satisfies ToSecond, () => undefined);
  child.on('message', (message: FromSecond) => {
    if (message.kind === 'done') written = message.written;
    else if (message.kind === 'ask') answer(turns.giveAway(message.list));
    else if (message.content === content) answer([]);
    else {
      isOther = true;
      child.kill();
    }
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    async end() {
      await ended;
      if (isOther || child.exitCode === 0) return written;
      const { signalCode } = child;
      throw new Error(
        signalCode
          ? `The second process of the build was ended (${signalCode}), perhaps for want of memory. Build with --processes 1.`
          : `The second process of the build failed: ${(await said).trim()}`,
      );
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}
