import { goalAt, type Goal } from './goals.ts';
import type { Cost } from './measure.ts';
import type { Row } from './subject.ts';

/** What is read from a cost, with its unit. */
export const costParts = [
  { name: 'wall time', unit: 's', of: ({ wallSeconds }: Cost) => wallSeconds },
  { name: 'CPU time', unit: 's', of: ({ cpuSeconds }: Cost) => cpuSeconds },
  { name: 'peak memory', unit: 'GB', of: ({ peakBytes }: Cost) => peakBytes / 1e9 },
] as const;

/** A row for each part of what a thing cost. @param memory the goal of its peak memory, where it has one. */
export function costRows(name: string, costs: readonly Cost[], memory: { goal?: number } = {}): Row[] {
  return costParts.map((part) => ({
    name: `${part.name}, ${name}`,
    unit: part.unit,
    values: costs.map(part.of),
    ...(part.name === 'peak memory' && memory),
  }));
}

/**
 * The same of two things that were measured in turn: each run of the first by that of the second.
 * @param goal of the wall time.
 */
export function ratioRows(name: string, ours: readonly Cost[], theirs: readonly Cost[], goal: Goal, size: number): Row[] {
  if (ours.length !== theirs.length) throw new Error(`${name}: ${ours.length} and ${theirs.length} runs cannot be compared.`);
  return costParts.map((part) => ({
    name: `${part.name}, ${name}`,
    unit: '×',
    ratios: ours.map((cost, run) => part.of(cost) / part.of(theirs[run]!)),
    ...(part.name === 'wall time' && goalAt(goal, size)),
  }));
}

/** A cost in words, for the terminal. */
export function costWords({ wallSeconds, peakBytes }: Cost): string {
  return `${wallSeconds.toFixed(1)} s, ${Math.round(peakBytes / 1e6)} MB`;
}
