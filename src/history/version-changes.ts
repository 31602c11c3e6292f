import type { Job } from '../schemas/job.ts';
import type { Pay } from '../schemas/pay.ts';
import type { Role } from '../schemas/role.ts';
import { benchmarkChanges } from './benchmark-changes.ts';
import type { FactChange } from './fact-changes.ts';
import type { FileVersion } from './file-version.ts';
import type { TrackedCollection } from './history.ts';
import type { Difference, KnownEntry } from './known-entry.ts';
import { roleChanges } from './role-changes.ts';
import { revision } from './text-changes.ts';
import { vacancyChanges } from './vacancy-changes.ts';

/**
 * The facts that a new version of an entry changed. Every field of the schema that differs is told, if only by its name; how the file is
 * written is no fact.
 * @param time moment of the commit.
 */
export function versionChanges(collection: TrackedCollection, known: KnownEntry, version: FileVersion, time: string): FactChange[] {
  const difference = known.advance<Job & Role & Pay>(version);
  const facts = factsOf(collection, difference as Difference<unknown>, time);
  const others = difference.rest().map(({ field, before, after }): FactChange => {
    return { kind: 'field', field, action: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed' };
  });
  return [...facts, ...others, ...revision('text', difference.bodyShare)];
}

function factsOf(collection: TrackedCollection, difference: Difference<unknown>, time: string): FactChange[] {
  switch (collection) {
    case 'jobs':
      return vacancyChanges(difference as Difference<Job>, time);
    case 'roles':
      return roleChanges(difference as Difference<Role>);
    case 'pay':
      return benchmarkChanges(difference as Difference<Pay>);
  }
}
