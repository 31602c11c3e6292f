import type { BenchmarkRow } from '../schemas/pay.ts';
import { rowOfLevel } from './benchmark-row.ts';
import type { PayEntry, RoleEntry, SiteGraph } from './graph.ts';

/** A pair of figures of one benchmark, and by how much the second is higher; negative when it is lower. */
export interface FigurePair {
  from: number;
  to: number;
  difference: number;
}

/** The difference between two rows of one benchmark: of their medians, or of both quartiles where a median is not given as a number. */
export type PayDifference = { median: FigurePair } | { p25: FigurePair; p75: FigurePair };

/** What one benchmark reports for two roles. */
export interface PayStep {
  benchmark: PayEntry;
  /** The row for the level of the first role, or for all levels; absent when the benchmark has none for the role. */
  from?: BenchmarkRow | undefined;
  to?: BenchmarkRow | undefined;
  /** Only where the benchmark states both levels: figures of two sources are never compared. */
  difference?: PayDifference | undefined;
}

/**
 * What every benchmark of either role reports for the two; those with a difference first, then those that speak for both, the
 * largest sample first.
 */
export function paySteps(from: RoleEntry, to: RoleEntry, { payByRole }: Pick<SiteGraph, 'payByRole'>): PayStep[] {
  const benchmarks = new Set([...(payByRole.get(from.id) ?? []), ...(payByRole.get(to.id) ?? [])]);
  const steps: PayStep[] = [];
  for (const benchmark of benchmarks) {
    const rows = { from: rowFor(benchmark, from), to: rowFor(benchmark, to) };
    if (rows.from || rows.to) steps.push({ benchmark, ...rows, difference: differenceOf(rows) });
  }
  const rank = (step: PayStep) => (step.difference ? 0 : step.from && step.to ? 1 : 2);
  return steps.sort((a, b) => rank(a) - rank(b) || sampleOf(b) - sampleOf(a));
}

/** People or advertisements behind the rows of a step; 0 where the source does not say. */
function sampleOf({ benchmark, from, to }: PayStep): number {
  const ofRows = [from, to].reduce((sum, row) => sum + (row?.sampleSize ?? 0), 0);
  return ofRows || (benchmark.data.sampleSize ?? 0);
}

/** The row of a benchmark for the level of a role it speaks for. */
export function rowFor(benchmark: PayEntry, role: RoleEntry): BenchmarkRow | undefined {
  return benchmark.data.roles.includes(role.id) ? rowOfLevel(benchmark, role.data.level) : undefined;
}

function differenceOf({ from, to }: Pick<PayStep, 'from' | 'to'>): PayDifference | undefined {
  if (from?.level === undefined || to?.level === undefined || from === to) return undefined;
  const pair = (name: 'median' | 'p25' | 'p75'): FigurePair | undefined => {
    const [a, b] = [from[name], to[name]];
    // A lower bound is no figure to subtract from.
    return typeof a === 'number' && typeof b === 'number' ? { from: a, to: b, difference: b - a } : undefined;
  };
  const median = pair('median');
  if (median) return { median };
  const [p25, p75] = [pair('p25'), pair('p75')];
  return p25 && p75 ? { p25, p75 } : undefined;
}
