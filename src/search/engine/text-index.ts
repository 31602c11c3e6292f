import { correctWord, type Vocabulary } from './spelling.ts';
import { wordsIn, type FoundWord } from './words.ts';

/** Texts that are searched together. */
export interface TextField {
  /** How much a word in it says; a word that is not whole counts half. */
  weight: number;
  /** The texts of each value. */
  texts: readonly (readonly string[])[];
  /** The rows that have a value. */
  rowsOf(value: number): ArrayLike<number>;
}

/** What a visitor typed, understood. */
export interface TextQuery {
  /** What is looked for: as typed, or corrected. */
  text: string;
  words: readonly FoundWord[];
  /** As typed; absent when nothing was corrected. */
  typed?: string;
}

interface Posting {
  field: TextField;
  value: number;
}

/** Finds rows by the beginnings of words. */
export class TextIndex {
  private readonly postings = new Map<string, Posting[]>();
  private readonly rows: number;

  /** @param rows number of rows. */
  constructor(fields: readonly TextField[], rows: number) {
    this.rows = rows;
    for (const field of fields) {
      field.texts.forEach((texts, value) => {
        for (const word of new Set(texts.flatMap((text) => wordsIn(text).flatMap(({ word, parts }) => [word, ...parts])))) {
          const list = this.postings.get(word);
          if (list) list.push({ field, value });
          else this.postings.set(word, [{ field, value }]);
        }
      });
    }
  }

  /** Every word, with the number of its places. */
  get vocabulary(): Vocabulary {
    return [...this.postings].map(
      ([word, postings]) => [word, postings.reduce((sum, { field, value }) => sum + field.rowsOf(value).length, 0)] as const,
    );
  }

  /** True when a word of the index begins with this one. */
  knows(word: string): boolean {
    return this.matching(word).length > 0;
  }

  /** The score of each row; 0 where a word is missing. */
  score(words: readonly FoundWord[]): Uint16Array {
    const total = new Uint16Array(this.rows);
    this.wordsKnown(words).forEach((word, index) => {
      const best = this.scoreWord(word);
      for (let row = 0; row < this.rows; row++) {
        total[row] = best[row] === 0 || (index > 0 && total[row] === 0) ? 0 : total[row]! + best[row]!;
      }
    });
    return total;
  }

  /** A word with hyphens is looked for as one, or by its parts when the index only knows these. */
  private wordsKnown(words: readonly FoundWord[]): string[] {
    return words.flatMap(({ word, parts }) => (parts.length > 0 && !this.knows(word) ? parts : [word]));
  }

  private scoreWord(word: string): Uint16Array {
    const best = new Uint16Array(this.rows);
    for (const known of this.matching(word)) {
      for (const { field, value } of this.postings.get(known)!) {
        const weight = known === word ? field.weight * 2 : field.weight;
        const rows = field.rowsOf(value);
        for (let at = 0; at < rows.length; at++) {
          const row = rows[at]!;
          if (best[row]! < weight) best[row] = weight;
        }
      }
    }
    return best;
  }

  private matching(word: string): string[] {
    if (/^[a-z0-9]$/.test(word)) return this.postings.has(word) ? [word] : [];
    return [...this.postings.keys()].filter((known) => known.startsWith(word));
  }
}

/** Understands what was typed: words that no index knows are replaced by the nearest that one knows, unless `asTyped`. */
export function readText(text: string, asTyped: boolean, indexes: readonly TextIndex[]): TextQuery {
  const words = wordsIn(text);
  const known = ({ word, parts }: FoundWord) =>
    indexes.some((index) => index.knows(word) || (parts.length > 0 && parts.every((part) => index.knows(part))));
  const unknown = asTyped ? [] : words.filter((word) => !known(word));
  if (unknown.length === 0) return { text, words };
  const vocabularies = indexes.map(({ vocabulary }) => vocabulary);
  let corrected = text;
  for (const { word, start, end } of unknown.toReversed()) {
    const meant = correctWord(word, vocabularies);
    if (meant !== undefined) corrected = corrected.slice(0, start) + meant + corrected.slice(end);
  }
  return corrected === text ? { text, words } : { text: corrected, words: wordsIn(corrected), typed: text };
}
