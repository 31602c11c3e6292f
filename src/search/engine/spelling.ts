/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to get from one word to the other; `most + 1`
 * when it is more than `most`. (Optimal string alignment: Damerau–Levenshtein without editing a swapped pair again.)
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const edits = Math.min(previous[column]!, current[column - 1]!, isSwapped ? before[column - 2]! : Infinity) + 1;
      current.push(Math.min(edits, previous[column - 1]! + (isSame ? 0 : 1)));
    }
    if (Math.min(...current) > most) return most + 1;
    [before, previous] = [previous, current];
  }
  return Math.min(previous[b.length]!, most + 1);
}

/** Words that are known, each with how often it occurs. */
export type Vocabulary = Iterable<readonly [word: string, weight: number]>;

/** A word of up to three letters has too many neighbours to guess, and so has one with digits or signs; a long one may hold two slips. */
function mostEdits(word: string): number {
  if (word.length <= 3 || /[^\p{L}\p{M}]/u.test(word)) return 0;
  return word.length <= 5 ? 1 : 2;
}

/**
 * The known word that a mistyped one most likely meant: the nearest, then the one with the same first letter, then the most frequent.
 * Undefined when none is near.
 */
export function correctWord(word: string, vocabularies: readonly Vocabulary[]): string | undefined {
  const most = mostEdits(word);
  if (most === 0) return undefined;
  const candidates = [];
  for (const vocabulary of vocabularies) {
    for (const [known, weight] of vocabulary) {
      if (known.length < 3) continue;
      const edits = editDistance(word, known, most);
      const isOtherStart = known[0] !== word[0];
      // Few miss the first letter, and four letters with one replaced are mostly another word: bank, back.
      if (edits > (isOtherStart ? 1 : most) || (word.length === 4 && isReplaced(word, known))) continue;
      candidates.push({ known, rank: [edits, Number(isOtherStart), -weight] });
    }
  }
  const better = (a: readonly number[], b: readonly number[]) => a.map((rank, at) => rank - b[at]!).find(Boolean);
  return candidates.sort((a, b) => better(a.rank, b.rank) ?? (a.known < b.known ? -1 : 1))[0]?.known;
}

function isReplaced(word: string, known: string): boolean {
  return word.length === known.length && [...word].sort().join() !== [...known].sort().join();
}
