import type { Finder } from './finder.ts';
import { constraintsOf, without, type Constraint, type Selection } from './selection.ts';

/** A selection that asks for less, and what it finds. */
export interface Relaxation {
  /** What is taken away. */
  without: readonly Constraint[];
  selection: Selection;
  count: number;
}

const mostShown = 5;

/** For a selection that finds nothing: what to take away to find something. One thing if that is enough, else two; most results first. */
export function relaxationsOf(finder: Finder, selection: Selection): Relaxation[] {
  const constraints = constraintsOf(selection);
  const singles = constraints.map((one) => [one]);
  const pairs = () => constraints.flatMap((one, at) => constraints.slice(at + 1).map((other) => [one, other]));
  const found = tryAll(finder, selection, singles);
  return found.length > 0 ? found : tryAll(finder, selection, pairs());
}

function tryAll(finder: Finder, selection: Selection, choices: readonly (readonly Constraint[])[]): Relaxation[] {
  return choices
    .map((choice) => {
      const relaxed = choice.reduce(without, selection);
      return { without: choice, selection: relaxed, count: finder.find(relaxed).rows.length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, mostShown);
}
