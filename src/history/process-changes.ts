import { isDeepStrictEqual } from 'node:util';
import type { ProcessStage } from '../schemas/fields.ts';
import type { FactChange } from './fact-changes.ts';
import type { Change } from './known-entry.ts';
import { listChange, revisedCount } from './list-changes.ts';

/** What changed in a hiring process. The order of its stages is a fact too. */
export function processChanges(change: Change<ProcessStage[] | undefined> | undefined): FactChange[] {
  if (!change) return [];
  const { added, removed, kept } = listChange(change.before, change.after, ({ name }) => name);
  const before = kept.map((stage) => stage.after);
  const after = (change.after ?? []).filter((stage) => !added.includes(stage));
  const revised = revisedCount({ added, removed, kept }) > 0 || !isDeepStrictEqual(before, after);
  return [{ kind: 'process', added: added.map(({ name }) => name), removed: removed.map(({ name }) => name), revised }];
}
