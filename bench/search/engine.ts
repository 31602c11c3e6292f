import { firstQuestion, type Question } from './question.ts';

/** What an engine answers. */
export interface Answer {
  /** Number of hits. All of them are known, in order. */
  hits: number;
  /** What the first hit shows. */
  first: string | undefined;
  /** Number of values that were counted; 0 for an engine that cannot count. */
  counted: number;
}

/** One way of searching the records, in the browser. */
export interface Engine {
  size(): Promise<number>;
  find(question: Question): Promise<Answer>;
  /** Paths of all hits: for the check, not for the clock. */
  pathsOf(question: Question): Promise<string[]>;
}

/** What a page with an engine offers to the benchmark. */
export interface EnginePage {
  /** Milliseconds from the start of the visit to the first hit of the first question; rejected when the engine cannot be loaded. */
  firstHit: Promise<number>;
  size(): Promise<number>;
  find(question: Question): Promise<Answer>;
  pathsOf(question: Question): Promise<string[]>;
  /** Milliseconds to the answer of each question, each asked once before. */
  timeAll(questions: readonly Question[]): Promise<number[]>;
}

declare global {
  interface Window {
    enginePage: EnginePage;
  }
}

/** Loads an engine as soon as the page is there, and asks it the first question. */
export function present(open: () => Promise<Engine>): void {
  const engine = open();
  window.enginePage = {
    firstHit: engine.then(async ({ find }) => {
      const { first } = await find(firstQuestion);
      if (first === undefined) throw new Error('The first question has no hit.');
      return performance.now();
    }),
    size: async () => (await engine).size(),
    find: async (question) => (await engine).find(question),
    pathsOf: async (question) => (await engine).pathsOf(question),
    async timeAll(questions) {
      const { find } = await engine;
      for (const question of questions) await find(question);
      const times: number[] = [];
      for (const question of questions) {
        // A pause, so that none pays for the rubbish of the one before.
        await new Promise((resolve) => setTimeout(resolve, 10));
        const asked = performance.now();
        await find(question);
        times.push(performance.now() - asked);
      }
      return times;
    },
  };
}
