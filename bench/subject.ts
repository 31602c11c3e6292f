/** What the command line asks of every subject. */
export interface BenchOptions {
  /** Number of postings. */
  size: number;
  /** How often each thing is measured, in turn. */
  runs: number;
  seed: number;
  /** Names of sides that are left out of a comparison, such as `mdx`, which takes long. */
  without: ReadonlySet<string>;
  /** Says what is happening, on the terminal. */
  log(message: string): void;
}

/** One measured line: a ratio of two things measured in turn, or a value alone. */
export type Row = {
  name: string;
  unit: string;
  /** The most the median may be; absent where nothing was promised. */
  goal?: number;
  /** True where the goal is the least it may be. */
  atLeast?: boolean;
} & ({ ratios: readonly number[] } | { values: readonly number[] });

/** Something to measure. One file in `subjects/` each. */
export interface Subject {
  /** What is measured against what, in one sentence. */
  title: string;
  /** What it is measured on, where that is no corpus of a size. */
  content?: string;
  /**
   * Measures.
   * @throws Error when what was compared was not the same work.
   */
  run(options: BenchOptions): Promise<Row[]>;
}
