import { fold } from '../../domain/fold.ts';

/**
 * A word: letters and digits, dots between them (`node.js`) or before (`.net`), plus and hash signs after (`c++`, `c#`); parts with
 * hyphens hang together (`front-end`).
 */
const wordPattern = /\.?[\p{L}\p{N}\p{M}]+(?:[.'’-][\p{L}\p{N}\p{M}]+)*[+#]*/gu;

/** A word of a text and where it stands. */
export interface FoundWord {
  /** As it is compared: folded, hyphens and apostrophes taken out. */
  word: string;
  /** Folded parts of a word with hyphens or dots; empty for a simple word. */
  parts: string[];
  start: number;
  end: number;
}

/** The words of a text, in order. */
export function wordsIn(text: string): FoundWord[] {
  return [...text.matchAll(wordPattern)].map(({ 0: raw, index }) => {
    const folded = fold(raw).replace(/['’]/g, '');
    const parts = folded.split(/[-.]/).filter((part) => part.length > 1);
    const word = folded.replace(/-/g, '');
    return { word, parts: parts.length === 1 && parts[0] === word ? [] : parts, start: index, end: index + raw.length };
  });
}
