import { formsIn, type FoundWord } from './engine/words.ts';

/**
 * How words are written in Pagefind's index, and looked for there. Pagefind finds by the beginnings of words, cuts words at signs, and
 * where it knows no word that begins so it takes the longest word that the query begins with: "kafkaesque" finds Kafka. So signs are
 * written as letters that hardly any text has (of Khoisan languages), and every word ends with one of them. Then a query without the end
 * finds exactly the words that begin so, a query with it exactly that word, and nothing else is ever a beginning of a query.
 */
const letterOf: Readonly<Record<string, string>> = { '.': 'ǀ', '+': 'ǁ', '#': 'ǂ' };
const end = 'ǃ';

/** A word this short is looked for as it is: "go" would find "good", and "ai" half of all texts. */
const short = /^[ -~]{1,3}$/;

/** A word of a text as the index has it. */
function toTerm(word: string): string {
  return written(word) + end;
}

/** The words of texts as the index has them, each once, in their order. */
export function termsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => formsIn(text).map(toTerm)));
}

/** What the index has of a record that lacks a common word, given as the index would have it. */
export function absenceOf(term: string): string {
  return end + term;
}

/** What the index has of a record without words, since Pagefind drops one that is empty. */
export const wordless = end;

/**
 * What to look for to find a word of a query; one of these is enough. Two words that follow each other may be written as one.
 */
export function lookups({ word }: FoundWord, before?: FoundWord, after?: FoundWord): string[] {
  return [toLookup(word), ...(before ? [toTerm(before.word + word)] : []), ...(after ? [toTerm(word + after.word)] : [])];
}

function toLookup(word: string): string {
  return short.test(word) ? toTerm(word) : written(word);
}

function written(word: string): string {
  return word.replace(/[.+#]/g, (sign) => letterOf[sign]!);
}
