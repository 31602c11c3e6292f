/** What texts hold: their words, and each word with the one after it as one. */
interface Held {
  words: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

/**
 * True when every word that was typed is the beginning of a word of the texts. Two words that follow each other may be typed or
 * written as one.
 * @param known every text of the site: a single letter means itself only where a word is just that letter, and else a beginning, but
 * never of a name with signs such as C++.
 */
export function hasText(typed: string, texts: readonly string[], known: () => readonly string[]): boolean {
  if (typed === '') return true;
  const { words, pairs } = heldBy(texts);
  const wanted = tokensOf(typed).map(closed);
  const wantedPairs = pairsOf(wanted);
  return wanted.every(
    (word, at) =>
      [...words].some((one) => begins(one, word, known)) ||
      pairs.has(word) ||
      [wantedPairs[at - 1], wantedPairs[at]].some((pair) => pair !== undefined && words.has(pair)),
  );
}

function begins(word: string, beginning: string, known: () => readonly string[]): boolean {
  if (!/^[a-z0-9]$/.test(beginning)) return word.startsWith(beginning);
  if (heldBy(known()).words.has(beginning)) return word === beginning;
  return word.startsWith(beginning) && !/[+#]/.test(word);
}

const knownHeld = new WeakMap<readonly string[], Held>();

/** Words are there with their pieces of two letters and more between hyphens, dots and apostrophes. */
function heldBy(texts: readonly string[]): Held {
  let held = knownHeld.get(texts);
  if (!held) {
    const tokens = texts.map(tokensOf);
    const pieces = tokens.flat().flatMap((token) => token.split(/[-.']/).filter((piece) => piece.length > 1));
    held = { words: new Set([...tokens.flat().map(closed), ...pieces]), pairs: new Set(tokens.flatMap(pairsOf)) };
    knownHeld.set(texts, held);
  }
  return held;
}

function pairsOf(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, at) => closed(tokens[at]!) + closed(token));
}

/** Runs of letters, digits and what belongs to names: `node.js`, `.net`, `c++`, `front-end`, `o'reilly`. */
function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/’/g, "'")
    .split(/[^\p{L}\p{N}.'+#-]+/u)
    .map((token) => token.replace(/^['+#-]+|[-.']+$/g, ''))
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
}

/** A token without what stands inside it. */
function closed(token: string): string {
  return token.replace(/['-]|(?<=.)\./g, '');
}
