import { suggest } from '../domain/suggest.ts';

/** Lists of up to this many names are written out in full. */
const shortList = 12;

/**
 * Says what to type instead of a name nobody has. The known names are listed once, when the first unknown name is met, and
 * each unknown name is compared once: ten thousand vacancies with the same mistake cost one comparison.
 */
export class KnownNames {
  private readonly list: () => Iterable<string>;
  private names: readonly string[] | undefined;
  private readonly remedies = new Map<string, string>();

  constructor(list: () => Iterable<string>) {
    this.list = list;
  }

  /** `did you mean "x"?`, or the names there are and how to add one. */
  remedyFor(typed: string, create: string): string {
    let remedy = this.remedies.get(typed);
    if (remedy === undefined) {
      this.names ??= [...this.list()];
      const closest = suggest(typed, this.names);
      if (closest !== undefined) remedy = `did you mean "${closest}"?`;
      else if (this.names.length === 0 || this.names.length > shortList) remedy = create;
      else remedy = `use ${this.names.length > 1 ? 'one of ' : ''}${this.names.join(', ')}, or ${create}`;
      this.remedies.set(typed, remedy);
    }
    return remedy;
  }
}
