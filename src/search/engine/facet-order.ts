import type { FacetValue } from '../facet-table.ts';

/** A facet with more values than this lists those with most vacancies. */
export const mostListed = 200;
/** A longer list shows this many until it is asked for all. The number is also in `finder.css`. */
export const shortList = 10;

/**
 * Positions of a facet's values in the order they are listed: most vacancies first, ties as in the table; each place is followed by
 * the places inside it.
 * @param counts by position.
 * @param listed positions to put in order; a place is only found below a listed one.
 */
export function orderOf(values: readonly FacetValue[], counts: ArrayLike<number>, listed: Iterable<number> = values.keys()): number[] {
  const siblings = Map.groupBy(listed, (position) => values[position]!.inside);
  const below = (inside: number | undefined): number[] =>
    (siblings.get(inside) ?? [])
      .sort((a, b) => counts[b]! - counts[a]! || a - b)
      .flatMap((position) => (siblings.has(position) ? [position, ...below(position)] : [position]));
  return below(undefined);
}

/** Positions with most vacancies first, ties as in the table; a place stands before those inside it. */
export function mostUsed(values: readonly FacetValue[], counts: ArrayLike<number>, positions: readonly number[]): number[] {
  return positions.toSorted((a, b) => counts[b]! - counts[a]! || depthOf(values, a) - depthOf(values, b) || a - b);
}

/** Positions of the places around a place, the nearest first; none around a value of any other facet. */
export function placesAround(values: readonly FacetValue[], position: number): number[] {
  const around: number[] = [];
  for (let at = values[position]!.inside; at !== undefined; at = values[at]!.inside) around.push(at);
  return around;
}

/** How many places lie around a place; 0 for a value of any other facet. */
export function depthOf(values: readonly FacetValue[], position: number): number {
  return placesAround(values, position).length;
}
