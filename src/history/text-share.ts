import { diffArrays } from 'diff';

/** Finding the fewest changes takes time that grows with the square of their number; two texts that differ in more are counted. */
const mostChanges = 3000;

/**
 * The share of words that changed from one text to another: those added and those removed, over those before and those after.
 * @returns 0 for the same words in the same order, 1 where nothing is left, and for a text where there was none.
 */
export function changedShare(before: readonly string[], after: readonly string[]): number {
  const total = before.length + after.length;
  if (total === 0) return 0;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const was = before.slice(start, before.length - end);
  const is = after.slice(start, after.length - end);
  const parts = diffArrays(was, is, { maxEditLength: mostChanges });
  const changed = parts
    ? parts.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0)
    : was.length + is.length - 2 * inBoth(was, is);
  return changed / total;
}

/** How many words two texts have in common, wherever they stand. */
function inBoth(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    found++;
  }
  return found;
}
