import { makeUp, wordsIn, type FoundWord } from './words.ts';

/** A piece of a text. */
export interface Piece {
  text: string;
  /** True for a word that was looked for. */
  found: boolean;
}

/** A text cut where words begin with what was looked for. The pieces joined are the text. */
export function highlight(text: string, looked: readonly FoundWord[]): Piece[] {
  const pieces: Piece[] = [];
  const words = wordsIn(text);
  let at = 0;
  for (const [index, { start, end }] of words.entries()) {
    if (!looked.some(({ word }) => isFound(words, index, word))) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), found: false });
    pieces.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}

/** A word begins with what was looked for, or is one of two that make it up. A letter alone stands for itself only. */
function isFound(words: readonly FoundWord[], index: number, looked: string): boolean {
  const { word, parts } = words[index]!;
  const names = [word, ...parts];
  const begins = looked.length === 1 ? names.includes(looked) : names.some((name) => name.startsWith(looked));
  return begins || makeUp(looked, words, index) || makeUp(looked, words, index - 1);
}
