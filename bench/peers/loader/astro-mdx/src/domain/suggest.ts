import { distance } from 'fastest-levenshtein';

/**
 * The known value a mistyped one most likely meant, or undefined when none is close.
 * Close means that at most a third of the longer word differs, rounded up, and never more than 4 characters.
 */
export function suggest(typed: string, known: Iterable<string>): string | undefined {
  const folded = typed.toLowerCase();
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const limit = Math.min(4, Math.ceil(Math.max(candidate.length, typed.length) / 3));
    if (Math.abs(candidate.length - typed.length) > limit) continue;
    const edits = distance(folded, candidate.toLowerCase());
    if (edits <= limit && edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** `did you mean "x"?`, or the closest thing to help: the list of what is allowed when it is short. */
export function didYouMean(typed: string, known: readonly string[]): string {
  const closest = suggest(typed, known);
  if (closest !== undefined) return `did you mean "${closest}"?`;
  if (known.length === 0) return 'there is none yet';
  if (known.length <= 12) return `use one of ${known.join(', ')}`;
  return `there are ${known.length} to choose from, for example ${known.slice(0, 3).join(', ')}`;
}
