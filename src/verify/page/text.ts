import { isElement, isHidden, isText, type Element, type Parent } from './elements.ts';

/** Elements that stand within a line; any other begins and ends one. */
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'label'],
  ...['mark', 'meter', 'output', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
]);

/** What a reader sees of a node, a line a block. Hidden elements are left out, those that are only decoration are not. */
export function visibleText(node: Parent): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts.join('');
}

function collect(node: Parent, parts: string[]): void {
  for (const child of node.childNodes) {
    // A new line in the source is a space; one here ends a block.
    if (isText(child)) parts.push(child.value.includes('\n') ? child.value.replaceAll('\n', ' ') : child.value);
    else if (isElement(child) && !isHidden(child)) collectElement(child, parts);
  }
}

function collectElement(element: Element, parts: string[]): void {
  if (element.tagName === 'br') {
    parts.push('\n');
    return;
  }
  const block = !inline.has(element.tagName);
  if (block) parts.push('\n');
  collect(element, parts);
  if (block) parts.push('\n');
}

/** Texts in which there is nothing to replace but spaces. */
const ascii = /^[\s!-_a-~]*$/;
const quotes = /[‘’‚‛′`]/g;
const doubleQuotes = /[“”„‟″«»]/g;
const dashes = /[‐‑‒–—―−]/g;
// Soft hyphens, zero-width characters and marks of direction are not seen.
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

/** A text without what typography adds: one kind of quote, dash and space, no invisible characters. */
export function plain(text: string): string {
  if (ascii.test(text)) return text.replace(/\s+/g, ' ').trim();
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(quotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text without any space, to find long texts whatever elements they are spread over. */
export function squeeze(text: string): string {
  return plain(text).replaceAll(' ', '');
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** True when the words occur in a text and are no part of longer words. Both must be `plain`. */
export function containsWords(text: string, words: string): boolean {
  if (words === '') return false;
  const startsWord = wordCharacter.test(words[0]!);
  const endsWord = wordCharacter.test(words.at(-1)!);
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1];
    const after = text[at + words.length];
    if (startsWord && before !== undefined && wordCharacter.test(before)) continue;
    if (endsWord && after !== undefined && wordCharacter.test(after)) continue;
    return true;
  }
  return false;
}

const numberForms = new Map<string, RegExp>();

/** Every number of a plain text, read as the language writes them: `52,000` is 52000 in English, `52.000,50` is 52000.5 in German. */
export function numbersIn(text: string, language: string): number[] {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.8);
  const mark = (type: string, fallback: string) => plain(parts.find((part) => part.type === type)?.value ?? fallback) || ' ';
  const [group, decimal] = [mark('group', ','), mark('decimal', '.')];
  const key = group + decimal;
  let form = numberForms.get(key);
  if (!form) {
    form = new RegExp(`\\d+(?:\\${group}\\d{2,3})*(?:\\${decimal}\\d+)?`, 'g');
    numberForms.set(key, form);
  }
  return [...text.matchAll(form)].map(([number]) => Number(number.replaceAll(group, '').replace(decimal, '.')));
}
