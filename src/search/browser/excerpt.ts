import { highlight, type Piece } from '../engine/highlight.ts';
import type { FoundWord } from '../engine/words.ts';

/** Letters that an excerpt has about. */
const size = 180;
/** Letters before the first word that was found. */
const before = 40;

/** The part of a text that has most of what was looked for, with an ellipsis where the text goes on. */
export function excerpt(text: string, looked: readonly FoundWord[]): Piece[] {
  if (text.length <= size) return highlight(text, looked);
  const start = startOf(text, highlight(text, looked));
  const end = start + size >= text.length ? text.length : endOfWord(text, start + size);
  return highlight(`${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`, looked);
}

/** The first place from which an excerpt holds most different words that were found. */
function startOf(text: string, pieces: readonly Piece[]): number {
  let at = 0;
  const found: { at: number; word: string }[] = [];
  for (const { text: words, found: isFound } of pieces) {
    if (isFound) found.push({ at, word: words.toLowerCase() });
    at += words.length;
  }
  let [best, most] = [0, 0];
  for (const first of found) {
    const within = found.filter((one) => one.at >= first.at && one.at < first.at + size - before);
    const different = new Set(within.map(({ word }) => word)).size;
    if (different > most) [best, most] = [first.at, different];
  }
  const start = Math.min(best - before, text.length - size);
  // From the next word on, but never after what was found.
  return start <= 0 ? 0 : Math.min(best, text.indexOf(' ', start) + 1);
}

function endOfWord(text: string, from: number): number {
  const end = text.lastIndexOf(' ', from);
  return end < 0 ? from : end;
}
