/** Stands in a text for what is no word of it: code, a picture, a blank that is still to be filled. No phrase reaches across it. */
export const noWord = '\ufffc';

/** One place of a pattern: a word, or up to three words of any kind. */
interface Step {
  words: ReadonlySet<string> | 'any';
  least: 0 | 1;
  most: 1 | 3;
}

/** A pattern of words, ready to be looked for. */
export type Phrase = readonly Step[];

/**
 * Reads a pattern: words with spaces between. `a|b` is either word, `word?` may be missing, `*` stands for up to three words of the
 * same sentence. A word with a capital letter is matched as it is written, all others in any case. The first word is never optional.
 */
export function toPhrase(pattern: string): Phrase {
  return pattern.split(' ').map((part): Step => {
    if (part === '*') return { words: 'any', least: 0, most: 3 };
    const optional = part.endsWith('?');
    return { words: new Set((optional ? part.slice(0, -1) : part).split('|')), least: optional ? 0 : 1, most: 1 };
  });
}

/** The words with which a phrase can begin. */
export function firstWords([first]: Phrase): readonly string[] {
  return first === undefined || first.words === 'any' ? [] : [...first.words];
}

/** Calls a function for each word of a text, with its place in UTF-16 units. */
export function eachWord(text: string, see: (word: string, start: number) => void): void {
  const words = /[\p{L}\p{N}]+/gu;
  for (let match = words.exec(text); match; match = words.exec(text)) see(match[0], match.index);
}

/** Where the last words before a place begin, at most so many. */
export function wordStartsBefore(text: string, at: number, most: number): number[] {
  // Longer words are none that a phrase could have.
  const from = Math.max(0, at - 30 * most);
  const starts: number[] = [];
  eachWord(text.slice(from, at), (_, start) => starts.push(from + start));
  return starts.slice(-most);
}

/**
 * Where a phrase ends that begins with the word at `start`, as far on as it can; undefined when it is not there. Hyphens, commas,
 * brackets and white space between two words are all the same; the end of a sentence, a blank line and `noWord` end the phrase.
 */
export function phraseEnd(text: string, start: number, phrase: Phrase): number | undefined {
  return matchSteps(text, start, phrase, 0);
}

const joined = /[^\p{L}\p{N}.!?;@\ufffc]*/uy;
const word = /[\p{L}\p{N}]+/uy;

function matchSteps(text: string, at: number, steps: Phrase, index: number): number | undefined {
  const step = steps[index];
  if (!step) return at;
  const ends = [at];
  while (ends.length <= step.most) {
    const next = wordAfter(text, ends.at(-1)!);
    if (!next || !(step.words === 'any' || step.words.has(next.word) || step.words.has(next.word.toLowerCase()))) break;
    ends.push(next.end);
  }
  for (let taken = ends.length - 1; taken >= step.least; taken--) {
    const end = matchSteps(text, ends[taken]!, steps, index + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** The word at or after a place, if it belongs to the same sentence. */
function wordAfter(text: string, at: number): { word: string; end: number } | undefined {
  joined.lastIndex = at;
  const between = joined.exec(text)![0];
  if (/\n\s*\n/.test(between)) return undefined;
  word.lastIndex = at + between.length;
  const match = word.exec(text);
  return match ? { word: match[0], end: word.lastIndex } : undefined;
}

/** True when a place in a text belongs to an address, such as `https://guru.example/jobs`, `guru.example` or `a@guru.example`. */
export function isInAddress(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && /\S/.test(text[start - 1]!)) start--;
  let end = at;
  while (end < text.length && /\S/.test(text[end]!)) end++;
  return /:\/\/|^www\.|@[\p{L}\p{N}]|[\p{L}\p{N}]\.\p{L}/u.test(text.slice(start, end));
}
