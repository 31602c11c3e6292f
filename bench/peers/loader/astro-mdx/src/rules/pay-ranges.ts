import type { JobEntry } from '../content/graph.ts';
import type { FieldPath } from '../domain/issue.ts';
import type { PayRange } from '../schemas/pay.ts';

/** The pay ranges of a vacancy with the path of each. */
export function rangesOf({ data: { pay } }: JobEntry): { range: PayRange; path: FieldPath }[] {
  if ('disclosed' in pay) return [];
  if ('ranges' in pay) return pay.ranges.map((range, index) => ({ range, path: ['pay', 'ranges', index] }));
  return [{ range: pay, path: ['pay'] }];
}
