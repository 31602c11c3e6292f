import { correctWord, type Vocabulary } from './spelling.ts';
import { formsIn, makeUp, wordsIn, type FoundWord } from './words.ts';

/** Texts that are searched together. */
export interface TextField {
  /** How much a word in it says; a word that is not whole counts half. */
  weight: number;
  /** The texts of each value. */
  texts: readonly (readonly string[])[];
  /** The rows that have a value. */
  rowsOf(value: number): ArrayLike<number>;
  /** True for running text: words are found in it, but what was typed is not corrected to them. */
  prose?: boolean;
}

/** What a visitor typed, understood. */
export interface TextQuery {
  /** What is looked for: as typed, or corrected. */
  text: string;
  words: readonly FoundWord[];
  /** As typed; absent when nothing was corrected. */
  typed?: string;
}

/** A value of a field: what words are found in. */
interface Source {
  field: TextField;
  texts: readonly string[];
  rows: ArrayLike<number>;
}

/** Where a word is found, and what it says there. */
type Sources = Map<Source, number>;

/** Finds rows by the beginnings of words. */
export class TextIndex {
  readonly #sources = new Map<string, Source[]>();
  readonly #rows: number;
  #scored: { key: string; scores: Uint16Array } | undefined;

  /** @param rows number of rows. */
  constructor(fields: readonly TextField[], rows: number) {
    this.#rows = rows;
    for (const field of fields) {
      field.texts.forEach((texts, value) => {
        const source = { field, texts, rows: field.rowsOf(value) };
        for (const word of new Set(texts.flatMap(formsIn))) {
          const list = this.#sources.get(word);
          if (list) list.push(source);
          else this.#sources.set(word, [source]);
        }
      });
    }
  }

  /** Every word but those of running text only, with the number of its places. */
  get vocabulary(): Vocabulary {
    return [...this.#sources].flatMap(([word, sources]) => {
      const named = sources.filter(({ field }) => !field.prose);
      return named.length > 0 ? [[word, named.reduce((sum, { rows }) => sum + rows.length, 0)] as const] : [];
    });
  }

  /** For each word whether something is found by it. */
  knows(words: readonly FoundWord[]): boolean[] {
    return this.#sourcesOf(words).map(({ size }) => size > 0);
  }

  /** The score of each row; 0 where a word is missing. */
  score(words: readonly FoundWord[]): Uint16Array {
    const key = words.map(({ word }) => word).join(' ');
    // A click on a facet asks for the same words again.
    if (this.#scored?.key !== key) this.#scored = { key, scores: this.#scoreAnew(words) };
    return this.#scored.scores;
  }

  /** For each word the score of each row; 0 where it is missing. */
  scoreEach(words: readonly FoundWord[]): Uint16Array[] {
    return this.#sourcesOf(words).map((sources) => {
      const best = new Uint16Array(this.#rows);
      for (const [{ rows }, weight] of sources) {
        for (let at = 0; at < rows.length; at++) best[rows[at]!] = Math.max(best[rows[at]!]!, weight);
      }
      return best;
    });
  }

  #scoreAnew(words: readonly FoundWord[]): Uint16Array {
    const total = new Uint16Array(this.#rows);
    this.scoreEach(words).forEach((best, index) => {
      for (let row = 0; row < this.#rows; row++) {
        total[row] = best[row] === 0 || (index > 0 && total[row] === 0) ? 0 : total[row]! + best[row]!;
      }
    });
    return total;
  }

  /** Where each word is found. What is typed as two words may be written as one: `front end`, `frontend`. */
  #sourcesOf(words: readonly FoundWord[]): Sources[] {
    const all = words.map(({ word }) => this.#sourcesOfOne(word));
    words.slice(1).forEach(({ word }, index) => {
      const pair = words[index]!.word + word;
      for (const sources of [all[index]!, all[index + 1]!]) this.#add(sources, pair, 2);
    });
    return all;
  }

  #sourcesOfOne(word: string): Sources {
    const sources: Sources = new Map();
    this.#add(sources, word, 2);
    const isLetter = /^[a-z0-9]$/.test(word);
    if (isLetter && sources.size > 0) return sources;
    for (const known of this.#sources.keys()) {
      // A letter alone is C where there is C, and never C++ or C#.
      if (known.startsWith(word) && !(isLetter && /[+#]/.test(known))) this.#add(sources, known, 1);
    }
    // And what is typed as one may be written as two.
    for (let cut = 1; cut < word.length; cut++) {
      const [first = [], second = []] = [word.slice(0, cut), word.slice(cut)].map((part) => this.#sources.get(part));
      for (const source of first) if (second.includes(source) && hasPair(source, word)) this.#raise(sources, source, 1);
    }
    return sources;
  }

  #add(sources: Sources, known: string, times: number): void {
    for (const source of this.#sources.get(known) ?? []) this.#raise(sources, source, times);
  }

  #raise(sources: Sources, source: Source, times: number): void {
    sources.set(source, Math.max(sources.get(source) ?? 0, source.field.weight * times));
  }
}

function hasPair({ texts }: Source, whole: string): boolean {
  return texts.map(wordsIn).some((words) => words.some((_, at) => makeUp(whole, words, at)));
}

/** Understands what was typed: words that no index knows are replaced by the nearest that one knows, unless `asTyped`. */
export function readText(text: string, asTyped: boolean, indexes: readonly TextIndex[]): TextQuery {
  const words = wordsIn(text);
  if (asTyped) return { text, words };
  const known = indexes.map((index) => index.knows(words));
  // Names with signs are typed with care: `node.js` does not mean another library.
  const unknown = words.filter(({ start, end }, at) => !text.slice(start, end).includes('.') && !known.some((one) => one[at]));
  if (unknown.length === 0) return { text, words };
  const vocabularies = indexes.map(({ vocabulary }) => vocabulary);
  let corrected = text;
  for (const { word, start, end } of unknown.toReversed()) {
    const meant = correctWord(word, vocabularies);
    if (meant !== undefined) corrected = corrected.slice(0, start) + meant + corrected.slice(end);
  }
  return corrected === text ? { text, words } : { text: corrected, words: wordsIn(corrected), typed: text };
}
