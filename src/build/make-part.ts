import { AsyncLocalStorage } from 'node:async_hooks';
import { contentDigest } from '../content/content-digest.ts';
import { readUnchecked } from '../content/current.ts';
import { installRecorder, type Readings } from '../content/readings.ts';
import { readSettings } from '../content/settings.ts';
import { findKeptProgram, type KeptProgram } from './kept-program.ts';
import { openWriter } from './open-writer.ts';
import type { FromSecond, SecondWork, ToSecond } from './second-process.ts';
import { keepHeapSmall } from './small-heap.ts';
import { SecondTurns } from './turns.ts';
import { writeSite } from './write-site.ts';

/**
 * Makes a part of the files of a site, in a process of its own, see `second-process.ts`.
 *
 *     node make-part.ts '{"programFolder": …, "programKey": …, "folder": …}'
 */
keepHeapSmall();
const work = JSON.parse(process.argv[2]!) as SecondWork;
const { programFolder, programKey, folder, kept } = work;
// Nobody wants the part when whoever asked for it is gone.
const stop = () => process.exit(1);
process.once('disconnect', stop);

/** Says something; settles when it is on its way. */
const tell = (message: FromSecond) => new Promise<void>((resolve) => process.send!(message, () => resolve()));
/** Says something, and waits for the answer to it. */
const ask = (message: FromSecond) =>
  new Promise<readonly number[]>((resolve) => {
    process.once('message', ({ positions }: ToSecond) => resolve(positions));
    void tell(message);
  });

try {
  if (kept) installRecorder(new AsyncLocalStorage<Readings | undefined>());
  const settings = readSettings(process.env, process.cwd());
  const checked = readUnchecked(settings);
  let program: KeptProgram | undefined;
  const programNow = () => {
    program ??= findKeptProgram(programFolder, programKey);
    if (!program) throw new Error(`There is no program of the pages in ${programFolder}.`);
    return program;
  };
  // Before it is asked to begin: the other process still checks the content, and Astro may still make the program.
  const writer = openWriter(work, checked, () => programNow().routes);
  await ask({ kind: 'ready', content: contentDigest(checked) });
  const turns = new SecondTurns((list) => ask({ kind: 'ask', list }));
  await writeSite(await programNow().load(), settings, folder, writer, turns);
  await turns.settle();
  await tell({ kind: 'done', part: writer.part });
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
} finally {
  process.off('disconnect', stop);
  process.disconnect();
}
