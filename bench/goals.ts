/**
 * The most that each thing may cost. Times are ratios of two things measured in turn, in one run; memory is in gigabytes.
 * They speak of 10,000 vacancies unless they say otherwise.
 */
export const goals = {
  /** Clean build, pages only, against each peer: at 10,000, and at 1,000, where starting counts for more. */
  build: {
    hugo: { 10_000: 1.3, 1_000: 3.0 },
    eleventy: { 10_000: 1.2, 1_000: 1.8 },
    mdx: { 10_000: 0.25 },
  },
  /** Clean build with every face, against pages only. */
  faces: { 10_000: 2.0 },
  /** One edit to a complete `dist/`, against our own clean build and against Hugo's full build. */
  edit: { clean: { 10_000: 0.25 }, hugo: { 10_000: 0.4 } },
  /** Peak memory of a build. */
  memory: { 10_000: 1.0, 30_000: 1.5, 100_000: 3.0 },
  /** Seconds a page, at 30,000 against 1,000. */
  growth: { 30_000: 1.1 },
  /** Wall time of a build, pages only, against that of 10,000. */
  largest: { 100_000: 12 },
  /** Seconds from a saved edit to the fresh page in the dev server. */
  dev: { 10_000: 1 },
  /** Milliseconds to check an entry, and how many times that of parsing its YAML. */
  check: { milliseconds: { 10_000: 1.5 }, parsing: { 10_000: 4 } },
  /** Of every page of the shipped site: at least this score, at most these seconds, milliseconds and shift. */
  lighthouse: { score: 100, largestPaint: 1.2, blocking: 0, shift: 0 },
} as const;

/** What a goal promises, by the number of vacancies it speaks of. */
export type Goal = Readonly<Record<number, number>>;

/** The goal for a size, as a part of a row; nothing for a size of which nothing was promised. */
export function goalAt(goal: Goal, size: number): { goal?: number } {
  const most = goal[size];
  return most === undefined ? {} : { goal: most };
}
