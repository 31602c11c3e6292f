import { fold } from '../../domain/fold.ts';

/**
 * A word: letters and digits, dots between them (`node.js`) or before (`.net`), plus and hash signs after (`c++`, `c#`); parts with
 * hyphens hang together (`front-end`), and so do those with apostrophes (`O'Reilly`).
 */
const wordPattern = /\.?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[.'’‐‑-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*[+#＋＃]*/gu;

/** A word of a text and where it stands. */
export interface FoundWord {
  /** As it is compared: folded, with hyphens, apostrophes and the dots inside taken out. `node.js` and `NodeJS` are the same. */
  word: string;
  /** Its parts between hyphens, dots and apostrophes that are longer than a letter: a text is found by them too. */
  parts: string[];
  start: number;
  end: number;
}

/** The words of a text, in order. */
export function wordsIn(text: string): FoundWord[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: raw, index: start }) => {
    const folded = fold(raw);
    const word = folded.replace(/['’‐-]|(?!^)\./g, '');
    const parts = word === folded && !word.startsWith('.') ? [] : folded.split(/[.'’‐-]/).filter((part) => part.length > 1);
    return { word, parts, start, end: start + raw.length };
  });
}

/** All that the words of a text are found by: each word, and its parts. */
export function formsIn(text: string): string[] {
  return wordsIn(text).flatMap(({ word, parts }) => [word, ...parts]);
}

/** True when the word at a place and the one after it make up another: `front end`, `frontend`. */
export function makeUp(whole: string, words: readonly FoundWord[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  return first !== undefined && second !== undefined && first.word + second.word === whole;
}
