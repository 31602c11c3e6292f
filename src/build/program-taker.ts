import type { MadeProgram } from './kept-program.ts';

/** Takes what Astro has made of the pages. */
export type ProgramTaker = (made: MadeProgram) => void;

/** On `globalThis`, because Astro may load the project's configuration as modules of its own. */
const slot = Symbol.for('rolebook.program-taker');
type Slot = { [slot]?: ProgramTaker };

/** Names who takes the program of the pages in this process. */
export function setTakerOfProgram(take: ProgramTaker): void {
  (globalThis as Slot)[slot] = take;
}

/** Who takes the program of the pages in this process, if anybody does. */
export function takerOfProgram(): ProgramTaker | undefined {
  return (globalThis as Slot)[slot];
}
