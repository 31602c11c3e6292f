import { wordsIn, type FoundWord } from './words.ts';

/** A piece of a text. */
export interface Piece {
  text: string;
  /** True for a word that was looked for. */
  found: boolean;
}

/** A text cut where words begin with what was looked for. The pieces joined are the text. */
export function highlight(text: string, looked: readonly FoundWord[]): Piece[] {
  const beginnings = looked.flatMap(({ word, parts }) => [word, ...parts]);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { word, parts, start, end } of wordsIn(text)) {
    if (!beginnings.some((beginning) => [word, ...parts].some((one) => isFound(one, beginning)))) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), found: false });
    pieces.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), found: false });
  return pieces;
}

/** A single letter stands for itself only, as in the index. */
function isFound(word: string, beginning: string): boolean {
  return beginning.length === 1 ? word === beginning : word.startsWith(beginning);
}
