import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FirstTurns, SecondTurns, type SharedList, type Turns } from '../../../src/build/turns.ts';

const lists: readonly SharedList[] = ['pages', 'other files'];

/** Makes all of both lists, and says what was made. */
async function make(turns: Turns, lengths: Record<SharedList, number>, pause: () => Promise<void>): Promise<string[]> {
  const made: string[] = [];
  for (const list of lists) {
    for (let at = await turns.next(list); at < lengths[list]; at = await turns.next(list)) {
      made.push(`${list} ${at}`);
      await pause();
    }
  }
  return made;
}

test('of two processes one makes each file, and none makes it twice', async () => {
  const lengths = fc.record({ pages: fc.nat(400), 'other files': fc.nat(80) });
  await fc.assert(
    fc.asyncProperty(lengths, fc.scheduler(), async (length, scheduler) => {
      const first = new FirstTurns();
      const second = new SecondTurns((list) => scheduler.schedule(Promise.resolve(), 'answer').then(() => first.giveAway(list)));
      const pause = () => scheduler.schedule(Promise.resolve(), 'file');
      const both = Promise.all([make(first, length, pause), make(second, length, pause)]);
      await scheduler.waitFor(both);
      const settled = second.settle();
      await scheduler.waitFor(settled);
      const all = lists.flatMap((list) => Array.from({ length: length[list] }, (_, at) => `${list} ${at}`));
      expect((await both).flat().sort()).toEqual(all.sort());
    }),
    { numRuns: 50 },
  );
});

test('alone, a process makes every file in its order', async () => {
  const made = await make(new FirstTurns(), { pages: 3, 'other files': 2 }, () => Promise.resolve());
  expect(made).toEqual(['pages 0', 'pages 1', 'pages 2', 'other files 0', 'other files 1']);
});
