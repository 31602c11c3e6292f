import { cumulativeFacet, type Finder } from './finder.ts';
import { constraintsOf, without, type Constraint, type Selection } from './selection.ts';

/** A selection that asks for less, and what it finds. */
export interface Relaxation {
  /** What is taken away: one thing, all values of one facet, or two of these. */
  without: readonly Constraint[];
  selection: Selection;
  count: number;
}

const mostShown = 5;

/**
 * For a selection that finds nothing: what to take away to find something. One thing if that is enough, else two; most results first.
 * @param inFullText rows in whose text Pagefind found the query; they count while the text stays.
 */
export function relaxationsOf(finder: Finder, selection: Selection, inFullText?: ReadonlySet<number>): Relaxation[] {
  const query = finder.readText(selection);
  const relax = (taken: readonly Constraint[]): Relaxation => {
    const relaxed = taken.reduce(without, selection);
    const count = relaxed.text ? finder.count(relaxed, query, inFullText) : finder.count(relaxed);
    return { without: taken, selection: relaxed, count };
  };
  const things = thingsAskedFor(selection);
  const alone = mostFirst(things.map(relax));
  if (alone.length > 0) return alone;
  return mostFirst(things.flatMap((one, at) => things.slice(at + 1).map((other) => relax([...one, ...other]))));
}

/** Values of which one is enough only give way together: with one less a selection would ask for more. */
function thingsAskedFor(selection: Selection): Constraint[][] {
  const groups = Map.groupBy(constraintsOf(selection), (constraint) => (constraint[0] === cumulativeFacet ? constraint : constraint[0]));
  return [...groups.values()];
}

function mostFirst(relaxations: readonly Relaxation[]): Relaxation[] {
  return relaxations
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostShown);
}
