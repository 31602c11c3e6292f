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
export interface TextIndex {
  /** Every word but those of running text only, with the number of its places. */
  vocabulary(): Vocabulary;
  /** For each word whether something is found by it. */
  knows(words: readonly FoundWord[]): boolean[];
  /** The score of each row; 0 where a word is missing. */
  score(words: readonly FoundWord[]): Uint16Array;
  /** For each word the score of each row; 0 where it is missing. */
  scoreEach(words: readonly FoundWord[]): Uint16Array[];
}

/**
 * Makes an index of the words of some texts.
 * @param size number of rows.
 */
export function createTextIndex(fields: readonly TextField[], size: number): TextIndex {
  const index = new Map<string, Source[]>();
  let scored: { key: string; scores: Uint16Array } | undefined;
  for (const field of fields) {
    field.texts.forEach((texts, value) => {
      const source = { field, texts, rows: field.rowsOf(value) };
      for (const word of new Set(texts.flatMap(formsIn))) {
        const list = index.get(word);
        if (list) list.push(source);
        else index.set(word, [source]);
      }
    });
  }

  function scoreEach(words: readonly FoundWord[]): Uint16Array[] {
    return sourcesOf(words).map((sources) => {
      const best = new Uint16Array(size);
      for (const [{ rows }, weight] of sources) {
        for (let at = 0; at < rows.length; at++) best[rows[at]!] = Math.max(best[rows[at]!]!, weight);
      }
      return best;
    });
  }

  function scoreAll(words: readonly FoundWord[]): Uint16Array {
    const [total = new Uint16Array(size), ...others] = scoreEach(words);
    for (const best of others) {
      for (let row = 0; row < size; row++) total[row] = total[row]! && best[row]! && total[row]! + best[row]!;
    }
    return total;
  }

  /** Where each word is found. What is typed as two words may be written as one: `front end`, `frontend`. */
  function sourcesOf(words: readonly FoundWord[]): Sources[] {
    const all = words.map(({ word }) => sourcesOfOne(word));
    words.slice(1).forEach(({ word }, at) => {
      const pair = words[at]!.word + word;
      for (const sources of [all[at]!, all[at + 1]!]) addKnown(sources, pair, 2);
    });
    return all;
  }

  function sourcesOfOne(word: string): Sources {
    const sources: Sources = new Map();
    addKnown(sources, word, 2);
    const isLetter = /^[a-z0-9]$/.test(word);
    if (isLetter && sources.size > 0) return sources;
    for (const known of index.keys()) {
      // A letter alone is C where there is C, and never C++ or C#.
      if (known.startsWith(word) && !(isLetter && /[+#]/.test(known))) addKnown(sources, known, 1);
    }
    // And what is typed as one may be written as two.
    for (let cut = 1; cut < word.length; cut++) {
      const [first = [], second = []] = [word.slice(0, cut), word.slice(cut)].map((part) => index.get(part));
      for (const source of first) if (second.includes(source) && hasPair(source, word)) raise(sources, source, 1);
    }
    return sources;
  }

  function addKnown(sources: Sources, known: string, times: number): void {
    for (const source of index.get(known) ?? []) raise(sources, source, times);
  }

  return {
    vocabulary: () =>
      [...index].flatMap(([word, sources]) => {
        const named = sources.filter(({ field }) => !field.prose);
        return named.length > 0 ? [[word, named.reduce((sum, { rows }) => sum + rows.length, 0)] as const] : [];
      }),
    knows: (words) => sourcesOf(words).map(({ size: found }) => found > 0),
    score(words) {
      const key = words.map(({ word }) => word).join(' ');
      // A click on a facet asks for the same words again.
      if (scored?.key !== key) scored = { key, scores: scoreAll(words) };
      return scored.scores;
    },
    scoreEach,
  };
}

function raise(sources: Sources, source: Source, times: number): void {
  sources.set(source, Math.max(sources.get(source) ?? 0, source.field.weight * times));
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
  const vocabularies = indexes.map((index) => index.vocabulary());
  let corrected = text;
  for (const { word, start, end } of unknown.toReversed()) {
    const meant = correctWord(word, vocabularies);
    if (meant !== undefined) corrected = corrected.slice(0, start) + meant + corrected.slice(end);
  }
  return corrected === text ? { text, words } : { text: corrected, words: wordsIn(corrected), typed: text };
}
