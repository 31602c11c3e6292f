import { fork } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { SitePart } from './site-writer.ts';
import type { FirstTurns, SharedList } from './turns.ts';

/** What a second process is told of its work. */
export interface SecondWork {
  /** Absolute path of the folder of the program of the pages. */
  programFolder: string;
  programKey: string;
  /** Absolute path of the folder to write to. */
  folder: string;
  /** Where files are kept, and what makes them, see `ProgramDigests`; absent when nothing is kept. */
  kept?: { folder: string; program: string } | undefined;
}

/** What it says. */
export type FromSecond = { kind: 'ready'; content: string } | { kind: 'ask'; list: SharedList } | { kind: 'done'; part: SitePart };

/** What it is answered. */
export interface ToSecond {
  positions: readonly number[];
}

/** A process that makes a part of the files of a site. */
export interface SecondProcess {
  /**
   * Has it begin as soon as it has read the content.
   * @param content digest of the content of this process, see `contentDigest`. Where it finds other content it makes nothing.
   */
  begin(content: string): void;
  /**
   * Waits until it has made its part; undefined when it made nothing.
   * @throws Error with what it said when it could not.
   */
  end(): Promise<SitePart | undefined>;
  /** Nobody wants its part any more. */
  stop(): Promise<void>;
}

/** Starts a second process that makes files of a site, those that `turns` gives it. It reads the content itself. */
export function startSecondProcess(work: SecondWork, turns: FirstTurns): SecondProcess {
  const child = fork(fileURLToPath(new URL('make-part.ts', import.meta.url)), [JSON.stringify(work)], {
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    execArgv: [...process.execArgv, '--max-semi-space-size=4'],
    serialization: 'advanced',
  });
  const said = text(child.stderr!);
  let part: SitePart | undefined;
  let isOther = false;
  const { promise: begun, resolve: begin } = Promise.withResolvers<string>();
  // Where the process is gone its end says why.
  const answer = (positions: readonly number[]) => void child.send({ positions } satisfies ToSecond, () => undefined);
  const compare = async (found: string) => {
    isOther = found !== (await begun);
    if (isOther) child.kill();
    else answer([]);
  };
  child.on('message', (message: FromSecond) => {
    if (message.kind === 'done') part = message.part;
    else if (message.kind === 'ask') answer(turns.giveAway(message.list));
    else void compare(message.content);
  });
  // What it said last may be read only after it has ended.
  const ended = Promise.all([once(child, 'close'), once(child, 'disconnect')]);
  return {
    begin,
    async end() {
      await ended;
      if (isOther || part) return part;
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
