import { wordsIn } from '../engine/words.ts';

/** Words a summary has at most, and those that are enough. */
const most = 80;
const enough = 60;
/** Words that a sentence counts at least, or the shortest would always seem to say most. */
const leastCounted = 8;

/** A sentence ends with a full stop, a question or exclamation mark and white space; not after one letter, as in "e.g. this". */
const sentenceEnd = /(?<=[^\s.][^\s.][.!?…]["'”’)\]]?)\s+(?=[^\p{Ll}])/u;

/**
 * What a text says beyond what is known of it, in 60 to 80 words if it has as many: the sentences that bring most words which are
 * neither known nor in a sentence taken before, in the order of the text. What does not fit is cut after a word. The same text gives the
 * same summary.
 * @param lead comes first and whole.
 * @param lines paragraphs and items.
 * @param known folded words that are found without this summary.
 */
export function summaryRecord(lead: string | undefined, lines: readonly string[], known: ReadonlySet<string>): string {
  const start = piecesOf(lead ?? '').slice(0, most + 1);
  const has = new Set([...known, ...tellingWords(start)]);
  let room = most - start.length;
  const left = lines
    .flatMap((line) => line.split(sentenceEnd))
    .map((text, at) => {
      const pieces = piecesOf(text);
      return { at, pieces, news: tellingWords(pieces).filter((word) => !has.has(word)) };
    });
  const taken: typeof left = [];
  while (room > most - enough) {
    const best = left.reduce<(typeof left)[number] | undefined>((a, b) => (a && worth(a) >= worth(b) ? a : b), undefined);
    if (!best || best.news.length === 0) break;
    left.splice(left.indexOf(best), 1);
    taken.push({ ...best, pieces: cut(best.pieces, room) });
    room -= best.pieces.length;
    const brought = new Set(best.news);
    for (const sentence of left) sentence.news = sentence.news.filter((word) => !brought.has(word));
  }
  return [cut(start, most), ...taken.sort((a, b) => a.at - b.at).map(({ pieces }) => pieces)].flat().join(' ');
}

/** New words for each word read. */
function worth({ news, pieces }: { news: readonly string[]; pieces: readonly string[] }): number {
  return news.length / Math.max(pieces.length, leastCounted);
}

/** What stands between white space: the words as one counts them. */
function piecesOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** At most so many words, with an ellipsis where the text goes on. */
function cut(pieces: string[], words: number): string[] {
  return pieces.length <= words ? pieces : [...pieces.slice(0, words - 1), `${pieces[words - 1]}…`];
}

/** The folded words that may tell something, each once: those of four letters, names, and what has a digit or a sign. */
function tellingWords(pieces: readonly string[]): string[] {
  const words = new Set<string>();
  for (const [at, piece] of pieces.entries()) {
    // The first word of a sentence has a capital in any case.
    for (const { word, telling, capital } of wordsOfPiece(piece)) if (telling || (capital && at > 0)) words.add(word);
  }
  return [...words];
}

interface Told {
  word: string;
  telling: boolean;
  capital: boolean;
}

const remembered = new Map<string, Told[]>();
const mostRemembered = 100_000;

/** Remembered, because the same pieces occur again and again, and taking words out of them is what costs. */
function wordsOfPiece(piece: string): Told[] {
  let words = remembered.get(piece);
  if (!words) {
    words = wordsIn(piece).map(({ word, start, end }) => {
      const typed = piece.slice(start, end);
      return { word, telling: word.length > 3 || /[^\p{L}\p{M}]|\p{L}\p{Lu}/u.test(typed), capital: /^\p{Lu}/u.test(typed) };
    });
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(piece, words);
  }
  return words;
}
