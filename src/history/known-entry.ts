import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { jobSchema } from '../schemas/job.ts';
import { paySchema } from '../schemas/pay.ts';
import { roleSchema } from '../schemas/role.ts';
import { FileVersion } from './file-version.ts';
import type { TrackedCollection } from './history.ts';
import { changedShare } from './text-share.ts';

const shapes: Record<TrackedCollection, Record<string, z.ZodType>> = {
  jobs: jobSchema.shape,
  roles: roleSchema.shape,
  pay: paySchema.shape,
};

/** A value before and after a commit. */
export interface Change<T> {
  before: T;
  after: T;
}

/** What is not the same in two versions of an entry. */
export interface Difference<Data> {
  /** A field whose value is another now; asking for it says that its change is told. */
  take<Field extends keyof Data & string>(field: Field): Change<Data[Field]> | undefined;
  /** True while a change of one of the fields is not told. */
  touches(...fields: (keyof Data & string)[]): boolean;
  /** A field whether it changed or not; undefined where one of the versions has it in a form that is not read today. */
  both<Field extends keyof Data & string>(field: Field): Change<Data[Field]> | undefined;
  /** Changed fields that nobody took, in the order of the schema. */
  rest(): (Change<unknown> & { field: string })[];
  /** Share of the words of the body that changed. */
  bodyShare: number;
}

/**
 * What is known of an entry after each commit: of every field the newest value that today's schema takes. A value it does not take is
 * unknown, and nothing is said of it; a later one is compared with the last that was known.
 */
export class KnownEntry {
  private readonly shape: Record<string, z.ZodType>;
  private readonly holders = new Map<string, FileVersion>();
  private bodyHolder: FileVersion;

  constructor(collection: TrackedCollection, version: FileVersion) {
    this.shape = shapes[collection];
    for (const field of Object.keys(this.shape)) this.holders.set(field, version);
    this.bodyHolder = version;
  }

  /** The value of a field, undefined where it is absent or not known. */
  value(field: string): unknown {
    return this.read(field, this.holders.get(field)!)?.value;
  }

  /** Takes in the next version and gives what it changed. */
  advance<Data>(version: FileVersion): Difference<Data> {
    const changed = new Map<string, Change<unknown>>();
    const held = new Map(this.holders);
    for (const [field, holder] of held) {
      if (holder.hasSameSource(field, version)) continue;
      const after = this.read(field, version);
      if (!after) continue;
      this.holders.set(field, version);
      const before = this.read(field, holder);
      if (before && !isDeepStrictEqual(before.value, after.value)) changed.set(field, { before: before.value, after: after.value });
    }
    return {
      take: <Field extends keyof Data & string>(field: Field) => {
        const change = changed.get(field) as Change<Data[Field]> | undefined;
        changed.delete(field);
        return change;
      },
      touches: (...fields) => fields.some((field) => changed.has(field)),
      both: <Field extends keyof Data & string>(field: Field) => {
        const [before, after] = [this.read(field, held.get(field)!), this.read(field, this.holders.get(field)!)];
        return before && after && ({ before: before.value, after: after.value } as Change<Data[Field]>);
      },
      rest: () => [...changed].map(([field, change]) => ({ field, ...change })),
      bodyShare: this.advanceBody(version),
    };
  }

  private advanceBody(version: FileVersion): number {
    const former = this.bodyHolder;
    if (former.hasSameBody(version)) return 0;
    const after = version.words();
    if (!after) return 0;
    this.bodyHolder = version;
    const before = former.words();
    return before ? changedShare(before, after) : 0;
  }

  private read(field: string, version: FileVersion): { value: unknown } | undefined {
    let value: unknown;
    try {
      value = version.value(field);
    } catch {
      return undefined;
    }
    const result = this.shape[field]!.safeParse(value);
    return result.success ? { value: result.data } : undefined;
  }
}
